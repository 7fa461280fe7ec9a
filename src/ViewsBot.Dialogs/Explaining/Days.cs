using System.Globalization;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>A day as it is written in the language of the conversation.</summary>
internal static class Days
{
    private const string English = "en-GB";

    /// <summary>"2 March 2026" and its like.</summary>
    public static string InWords(Turn turn, DateOnly day)
    {
        var language = turn.Words.Language;

        return day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language == "en" ? English : language));
    }
}
