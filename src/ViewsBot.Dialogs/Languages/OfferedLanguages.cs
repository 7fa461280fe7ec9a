using System.Collections.Concurrent;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Languages;

/// <summary>The languages that people are spoken to in: the one place where it is decided which these are.</summary>
public sealed class OfferedLanguages(Deck deck, ISpeakersReadingStore readings, DraftLanguages drafts)
{
    private const string Fallback = "en";

    private readonly ConcurrentDictionary<SchoolId, (IReadOnlyList<SpeakersReading> Read, IReadOnlyList<LanguageWords> Languages)> _offered = new();

    /// <summary>English, which staff read and every other language is held beside.</summary>
    public LanguageWords English => deck.Words.In(Fallback);

    /// <summary>The languages a school offers, in their order: those whose sentences on consent and safeguarding a speaker has read, for all schools or with this one.</summary>
    public IReadOnlyList<LanguageWords> At(SchoolId school)
    {
        if (drafts.AreOffered) { return deck.Words.Languages; }

        var read = readings.LastOf(school);

        if (_offered.TryGetValue(school, out var known) && ReferenceEquals(known.Read, read)) { return known.Languages; }

        var offered = deck.Words.Languages.Where(words => Unread(words, read.FirstOrDefault(reading => reading.Language == words.Language)).Count == 0).ToList();
        _offered[school] = (read, offered);

        return offered;
    }

    /// <summary>The sentences of a language that have to be read with a speaker still, or again because they say something else by now.</summary>
    /// <param name="words">The language.</param>
    /// <param name="reading">What the school has read of it; nothing yet where it is <c>null</c>.</param>
    public static IReadOnlyList<SafetySentence> Unread(LanguageWords words, SpeakersReading? reading) =>
        [.. words.Safety.Where(sentence => sentence.IsDraft && reading?.Sentences.Contains(sentence.Fingerprint) != true)];

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
