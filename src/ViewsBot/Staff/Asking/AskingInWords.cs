using ViewsBot.Records.Asking;

namespace ViewsBot.Staff.Asking;

/// <summary>Asking, in the words of staff.</summary>
internal static class AskingInWords
{
    /// <summary>How far asking somebody has come.</summary>
    public static string Of(HowFar far) => far switch
    {
        HowFar.NotAsked => "not asked",
        HowFar.Asked => "asked, not opened yet",
        HowFar.Begun => "opened, nothing said yet",
        HowFar.Answered => "has answered, not finished",
        HowFar.Finished => "finished",
        HowFar.NotThisTime => "said “not now”",
        HowFar.DidNotSuit => "this way did not suit them",
        _ => throw new ArgumentOutOfRangeException(nameof(far)),
    };

    /// <summary>Why somebody is not asked, and what helps.</summary>
    public static string Of(WhyNotAsk why) => why switch
    {
        WhyNotAsk.NoCycle => "No cycle is open. Open one on the pupil’s page first.",
        WhyNotAsk.NobodyEntered => "Nobody is entered. Add a parent or carer on the pupil’s page, or import them.",
        WhyNotAsk.AskedAlready => "Asked already. Tick “ask again” to make a new code; the old one stops working.",
        WhyNotAsk.SaidNotNow => "Said “not now”. Talk with them before you tick “ask again”.",
        WhyNotAsk.NoLanguage => "No language is held for them. Enter it, or let them choose when they begin.",
        WhyNotAsk.LanguageNotOffered => "The school does not offer their language yet: see School, Languages. Or let them choose when they begin.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };
}
