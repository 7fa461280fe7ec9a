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

    /// <summary>A stop: everything is kept, and how to come back.</summary>
    public static MessageCard Stop() => new()
    {
        Ask = Asks.Pause,
        Heading = "stop/heading",
        Lines = ["stop/nothing-lost", "stop/come-back", "stop/or-now"],
        PictureKey = "stop",
        Choices = [Goes],
    };

    /// <summary>The fixed reply to somebody who told: it repeats nothing and asks nothing further.</summary>
    public static ToldCard Told(string tellsWhom) => Told(new Sentence("told/i-will-tell", ("name", tellsWhom)));

    /// <summary>The same to somebody whose invitation is not open: who will be told has no name.</summary>
    public static ToldCard ToldWithoutSession() => Told(new Sentence("told/i-will-tell-school"));

    /// <summary>There is no session: the words of the link, please.</summary>
    public static MessageCard Code() => new() { Ask = Asks.Code, Heading = "code/heading", Lines = ["code/type-here", "front/no-code"] };

    private static ToldCard Told(Sentence whoIsTold) => new()
    {
        Ask = Asks.Told,
        Heading = "told/heading",
        Lines =
        [
            whoIsTold,
            "told/not-in-trouble",
            "told/danger",
            "told/childline",
        ],
        Choices = [Goes, new Choice(Controls.Stop, "choice/stop")],
    };
}
