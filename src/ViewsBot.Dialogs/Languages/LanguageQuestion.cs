using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Languages;

/// <summary>"Which language shall we use?", with the one that is used now, or that the device is set to, before the others.</summary>
internal sealed class LanguageQuestion(OfferedLanguages languages, LanguageSetting setting) : IQuestion
{
    public string Name => Asks.Language;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new LanguageCard
    {
        Ask = Asks.Language,
        Heading = "language/heading",
        PictureKey = "languages",
        Languages = [.. languages.At(turn.Session.School).OrderBy(words => words.Language != turn.Words.Language)],
        Chosen = setting.IsSettled(turn) ? turn.Words.Language : null,
    });

    /// <summary>The language that was typed by its own name or its English one.</summary>
    public static LanguageWords? Read(LanguageCard card, string text)
    {
        var name = text.Trim().Trim('.', '!', '。', '۔', '।');

        return card.Languages.FirstOrDefault(words => Is(words.OwnName, name) || Is(words.EnglishName.Split(" (")[0], name));
    }

    private static bool Is(string name, string typed) => string.Equals(name.Normalize(), typed.Normalize(), StringComparison.OrdinalIgnoreCase);
}
