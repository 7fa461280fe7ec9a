using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Surveys;

/// <summary>How a survey ends; <see cref="SurveyHello"/> is how it begins.</summary>
internal static class SurveyCards
{
    /// <summary>Thank you, and what becomes of the answers.</summary>
    public static MessageCard Goodbye() => new()
    {
        Ask = Asks.Goodbye,
        Heading = "goodbye/heading",
        Lines = ["survey/thank-you", "survey/only-counts", "survey/what-next", "survey/come-back"],
        PictureKey = "board",
    };
}
