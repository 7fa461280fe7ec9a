using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>A day as it is written in the language of the conversation.</summary>
internal static class Days
{
    /// <summary>"2 March 2026" and its like.</summary>
    public static Filling InWords(DateOnly day) => Filling.Of(words => WrittenDay.WithYear(words, day));
}
