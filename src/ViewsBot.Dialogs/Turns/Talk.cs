using ViewsBot.Records.People;

namespace ViewsBot.Dialogs.Turns;

/// <summary>What a conversation must remember between turns beside its dialogs: a few keys, nothing that was said.</summary>
public sealed class Talk
{
    /// <summary>The language that was chosen in a survey (BCP 47), where nobody is known whose own setting it could be; else none.</summary>
    public string? Language { get; set; }

    /// <summary>The languages that were offered because somebody wrote in them (BCP 47): each once.</summary>
    public List<string> LanguagesOffered { get; set; } = [];

    /// <summary>How somebody helps: a helper's key.</summary>
    public string Helper { get; set; } = "alone";

    /// <summary>How many answers a picture has to choose from: a form's key.</summary>
    public string Scale { get; set; } = "three";

    /// <summary>How many pictures one card asks about.</summary>
    public int AtOnce { get; set; } = WayOfTalking.UsuallyAtOnce;

    /// <summary>How big the text is on the page that this person set last, in per cent.</summary>
    public int TextSize { get; set; } = 100;

    /// <summary>Whether cards are read aloud there.</summary>
    public bool ReadsAloud { get; set; }

    /// <summary>Who helped the last time, a helper's key, until it was said whether it is the same today; none where that is not known.</summary>
    public string? HelperLastTime { get; set; }

    /// <summary>Whether this conversation began, and with it how the person likes to talk was looked up.</summary>
    public bool HasBegun { get; set; }

    /// <summary>The way of talking that was offered to be kept last, as keys: the same is not offered again.</summary>
    public string? WayOffered { get; set; }

    /// <summary>How many practice questions came to no answer.</summary>
    public int PracticeMisses { get; set; }

    /// <summary>Whether fewer answers to choose from were offered while practising.</summary>
    public bool WasOfferedFewer { get; set; }

    /// <summary>The keys of the chosen topics, in the order they were chosen.</summary>
    public List<string> Topics { get; set; } = [];

    /// <summary>Whether "I need to tell someone" was said and nothing else since: words typed now are for the safeguarding lead.</summary>
    public bool IsTelling { get; set; }

    /// <summary>The first alert of what is being told now, an id: what is told next belongs to it. None while nobody is telling.</summary>
    public string? Telling { get; set; }

    /// <summary>Whether the person paused or stopped; the card with "go on" is in focus.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Whether they opened the conversation again since they paused, and were greeted.</summary>
    public bool IsGreetedAgain { get; set; }

    /// <summary>Which place of the explainer is open above the waiting question; none while it is closed.</summary>
    public string? Explaining { get; set; }

    /// <summary>Whether the explainer came before the waiting question was ever shown: then nothing that is typed can answer it.</summary>
    public bool IsQuestionUnseen { get; set; }

    /// <summary>Whether the person said "not today" to the plan.</summary>
    public bool LeavesPlanOut { get; set; }

    /// <summary>Whether they were told what a review decided.</summary>
    public bool IsReviewed { get; set; }

    /// <summary>Whether they were asked how the review was.</summary>
    public bool IsAskedAfterReview { get; set; }

    /// <summary>When this person was last heard, in seconds since 1970 (UTC), to the minute; 0 where that was never kept.</summary>
    public long HeardAtUnixSeconds { get; set; }

    /// <summary>Whether they came back after a pause, and were not yet told what came meanwhile.</summary>
    public bool IsBack { get; set; }

    /// <summary>How many wrong codes were typed into this conversation.</summary>
    public int WrongCodes { get; set; }
}
