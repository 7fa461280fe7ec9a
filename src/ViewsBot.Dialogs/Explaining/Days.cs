using System.Globalization;
using ViewsBot.Content.Cards;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>A day as it is written in the language of the conversation.</summary>
internal static class Days
{
    private const string English = "en-GB";

    /// <summary>"2 March 2026" and its like.</summary>
    public static Filling InWords(DateOnly day) => Filling.Of(words => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(words.Language == "en" ? English : words.Language)));
}
