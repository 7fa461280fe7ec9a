using ViewsBot.Records.Cycles;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Translations;

/// <summary>What stands beneath own words on a page: their translation, or that there is none.</summary>
/// <param name="Cycle">The cycle they were said towards.</param>
/// <param name="Words">The words.</param>
/// <param name="About">What they answer.</param>
/// <param name="All">What was kept of translating them.</param>
internal sealed record TranslationOnPage(CycleId Cycle, OwnWords Words, string About, TranslationsOfWords All)
{
    /// <summary>Of words in a session's file.</summary>
    public static TranslationOnPage Of(SessionOnFile file, OwnWords words, string about) =>
        new(file.Session.Cycle.Id, words, about, file.Translations.GetValueOrDefault(words.Id, TranslationsOfWords.None));

    /// <summary>Whether they are in another language, as far as can be told, and have no translation.</summary>
    public bool IsMissing => All.Now is null && ForeignWords.Are(Words);

    /// <summary>Whether there is anything to say: a translation, or that there is none.</summary>
    public bool IsShown => All.All.Count > 0 || IsMissing;

    /// <summary>Whether the engine found that they are in English already.</summary>
    public bool IsEnglish => All.Now is { Status: TranslationStatus.Machine } now && ForeignWords.IsEnglish(now.From);

    /// <summary>Where a translation is asked for, written and changed.</summary>
    public string Address => $"/staff/cycles/{Cycle}/words/{Words.Id}";

    /// <summary>How many own words of these sessions wait for a translation.</summary>
    public static IReadOnlyList<OwnWordsId> Missing(IEnumerable<SessionOnFile> files) =>
        [.. files.SelectMany(file => file.Words.Select(words => Of(file, words, ""))).Where(one => one.IsMissing).Select(one => one.Words.Id)];
}
