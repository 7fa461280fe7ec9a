using ViewsBot.Content.Cards;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Cards that ask nothing: the card in focus stays the one beneath them.</summary>
internal static class AsideCards
{
    /// <summary>The choice that goes on.</summary>
    public const string GoOn = "go-on";

    private static readonly Choice Goes = new(GoOn, "choice/go-on");

    private static readonly IReadOnlyList<Choice> WhilePaused =
        [Goes, new(Controls.Stop, "choice/another-day"), new(Controls.WhoSees, "choice/who-sees"), new(Controls.ChangeHelper, "choice/change-helper"), new(Controls.StartAgain, "choice/start-again")];

    /// <summary>A break: nothing is lost, and there is no hurry.</summary>
    public static MessageCard Break() => new()
    {
        Ask = Asks.Pause,
        Heading = "break/heading",
        Lines = ["break/nothing-lost", "break/no-hurry", "break/come-back"],
        PictureKey = "break",
        Choices = WhilePaused,
    };

    /// <summary>A stop: everything is kept, and how to come back. Nobody is known in a survey, so nobody can be found again elsewhere.</summary>
    public static MessageCard Stop(bool isSurvey = false) => new()
    {
        Ask = Asks.Pause,
        Heading = "stop/heading",
        Lines = ["stop/nothing-lost", .. isSurvey ? ["survey/goes-on-here", "survey/begins-elsewhere"] : (Sentence[])["stop/come-back"], "stop/or-now"],
        PictureKey = "stop",
        Choices = [Goes],
    };

    /// <summary>Opened again while paused: where they were, and how to go on.</summary>
    /// <param name="question">What waits beneath, none where nothing was asked yet.</param>
    public static MessageCard HelloAgain(Filling? question) => new()
    {
        Ask = Asks.Pause,
        Heading = "hello-again/heading",
        Lines = [question is { } where ? new Sentence("hello-again/where", ("question", where)) : "hello-again/not-begun", "break/nothing-lost", "break/come-back"],
        PictureKey = "hello",
        Choices = WhilePaused,
    };

    /// <summary>There is no session: the words of the link, please.</summary>
    public static MessageCard Code() => new() { Ask = Asks.Code, Heading = "code/heading", Lines = ["code/type-here", "front/no-code"] };
}
