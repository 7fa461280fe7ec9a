using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Languages;

/// <summary>The languages that people are spoken to in: the one place where it is decided which these are.</summary>
public sealed class OfferedLanguages(Deck deck)
{
    private const string Fallback = "en";

    /// <summary>English, which staff read and every other language is held beside.</summary>
    public LanguageWords English => deck.Words.In(Fallback);

    /// <summary>The languages a school offers, in their order.</summary>
    public IReadOnlyList<LanguageWords> At(SchoolId school) => deck.Words.Languages;

    /// <summary>A language, where the school offers it.</summary>
    /// <param name="language">BCP 47, exactly.</param>
    /// <param name="school">The school.</param>
    /// <returns><c>null</c> where it does not.</returns>
    public LanguageWords? Find(string? language, SchoolId school) =>
        At(school).FirstOrDefault(words => string.Equals(words.Language, language, StringComparison.Ordinal));

    /// <summary>The language that somebody is spoken to in, as their audience reads it: the one that is settled where it is offered, else the one their device is set to, else English.</summary>
    /// <param name="session">Whose conversation it is.</param>
    /// <param name="locales">What the device says (BCP 47), the dearest first.</param>
    public LanguageWords For(ViewSession session, params IReadOnlyList<string?> locales)
    {
        var words = Find(session.Language, session.School)
            ?? locales.Select(locale => Locales.Find(locale, At(session.School))).OfType<LanguageWords>().FirstOrDefault()
            ?? English;

        return words.For(AudienceKeys.Of(session.Speaker.Audience));
    }
}
