using ViewsBot.Language.Reading;

namespace ViewsBot.Language.Noticing;

/// <summary>Notices that words are written in another language than the conversation is held in. In doubt it notices nothing.</summary>
public sealed class OtherLanguage(TypedWordsReader reader)
{
    private const string AnyScale = "feel";
    private const string English = "en";

    /// <summary>The language the words are written in, where that is another and an offered one.</summary>
    /// <param name="text">The words, of any length.</param>
    /// <param name="card">The card they were typed at, in the language of the conversation.</param>
    /// <param name="offered">The languages there are to choose from, as BCP 47 tags.</param>
    /// <returns>Its tag; <c>null</c> where it is the same, none of these, or not clear.</returns>
    public string? In(string text, CardInFocus card, IReadOnlyList<string> offered)
    {
        if (Scripts.OfText(text) is not { } script) { return null; }

        var written = offered.Where(language => Scripts.OfLanguage(language) == script).ToList();
        var meant = script switch
        {
            Script.Latin => ByLists(text, card, written),
            Script.Arabic => ArabicLetters.LanguageOf(text) ?? (written is [var only] ? only : null),
            _ => written.FirstOrDefault(),
        };

        return meant != card.Language && written.Contains(meant ?? "") ? meant : null;
    }

    /// <summary>Latin letters say little: only what the lists of exactly one language read without any doubt counts, and more than one plain word of it.</summary>
    private string? ByLists(string text, CardInFocus card, List<string> languages)
    {
        if (!text.Trim().Contains(' ', StringComparison.Ordinal) && text.All(char.IsAscii)) { return null; }

        // Families mix, and so do their lists: what is wholly of the card's language, or English, is no other.
        if (reader.HasEveryWord(text, card.Language) || reader.HasEveryWord(text, English)) { return null; }

        var reading = languages.Where(language => IsRead(text, card with { Language = language, ScaleKey = card.ScaleKey ?? AnyScale, PointWords = [], OptionName = null })).ToList();

        return reading is [var only] ? only : null;
    }

    private bool IsRead(string text, CardInFocus card) =>
        reader.Read(text, card) is { Alert: false, Sureness: Sureness.Exact } read && (read.Control is not null || read.Got is not Got.Words);
}
