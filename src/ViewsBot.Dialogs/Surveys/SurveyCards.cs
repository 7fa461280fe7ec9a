using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Dialogs.Surveys;

/// <summary>How a survey begins and ends: that nobody is known, what becomes of the answers, and that harm is told on all the same.</summary>
internal static class SurveyCards
{
    /// <summary>Hello, and what this is.</summary>
    public static MessageCard Welcome(SurveyTalk survey, string tellsWhom, Sentence howLong) => new()
    {
        Ask = Asks.Welcome,
        Heading = new Sentence("survey/heading", ("title", survey.Title)),
        Lines =
        [
            "opening/computer",
            "opening/what-you-think",
            "survey/many-people",
            "survey/no-name",
            "survey/only-counts",
            "survey/no-words",
            "opening/skip-or-stop",
            howLong,
            "survey/goes-on-here",
            "survey/begins-elsewhere",
            "opening/not-safe",
            new Sentence("opening/then-i-tell", ("name", tellsWhom)),
            "survey/do-not-know-you",
        ],
        PictureKey = "hello",
        Choices = [new Choice("ok", "choice/ok").ForYes(), new Choice(Controls.Break, "choice/not-now").ForNo()],
    };

    /// <summary>Thank you, and what becomes of the answers.</summary>
    public static MessageCard Goodbye() => new()
    {
        Ask = Asks.Goodbye,
        Heading = "goodbye/heading",
        Lines = ["survey/thank-you", "survey/only-counts", "survey/what-next", "survey/come-back"],
        PictureKey = "board",
    };
}
