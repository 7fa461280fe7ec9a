using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.AfterReview;

/// <summary>How the meeting was.</summary>
internal static class AfterReviewChoices
{
    /// <summary>What may be chosen.</summary>
    public static IReadOnlyList<Choice> All { get; } =
    [
        new("good", "meeting/good", "good"),
        new("in-the-middle", "meeting/in-the-middle", "so-so"),
        new("not-good", "meeting/not-good", "not-good"),
        new("was-not-there", "meeting/was-not-there", "not-this-time"),
    ];

    /// <summary>Keeps a choice, where it is one of these.</summary>
    public static bool Take(Turn turn, string prompt, string chosen)
    {
        if (prompt != Prompts.HowWasMeeting || All.All(choice => choice.Key != chosen)) { return false; }

        turn.Choose(prompt, chosen);
        turn.Note = "note/thanks";

        return true;
    }
}
