using ViewsBot.Records.Alerts;
using ViewsBot.Records.Outside;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Translations;

/// <summary>
/// Has own words translated when a member of staff who may see them asks. Nothing is sent unless an engine is set and the school has turned
/// it on, and never words that may tell of harm. See docs/adr/0010.
/// </summary>
public sealed class TranslationOnRequest(ITranslator translator, ITranslationStore store, IOutsideServices services, IHarmWords harm, TimeProvider clock) : ISentToTranslator
{
    /// <summary>The engine's name, or <c>null</c> where none is set on this installation.</summary>
    public string? Engine => translator.Engine;

    /// <inheritdoc/>
    public bool IsOn(SchoolId school) => Engine is not null && services.LastOf(school, OutsideService.Translation) is { IsOn: true };

    /// <summary>Translates own words that have no translation yet, as far as this viewer may see them.</summary>
    public async Task<TranslatingDone> TranslateAsync(Viewer.Staff viewer, IReadOnlyList<OwnWordsId> words, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);

        if (!IsOn(viewer.Member.School)) { return TranslatingDone.Nothing; }

        var wanted = await WantedAsync(viewer, words, cancel);
        var harmless = wanted.ToLookup(file => !harm.Tell(file.Words.Text, file.Words.Origin.Language, AudienceKeys.Of(file.Session.Speaker.Audience)));
        var (translated, failed) = (0, 0);

        foreach (var same in harmless[true].GroupBy(file => file.Words.Origin.Language))
        {
            var made = await SendAsync(viewer, [.. same.Select(file => file.Words)], same.Key, cancel);

            translated += made;
            failed += same.Count() - made;
        }

        return new TranslatingDone(translated, failed, harmless[false].Count());
    }

    private async Task<IReadOnlyList<WordsOnFile>> WantedAsync(Viewer.Staff viewer, IReadOnlyList<OwnWordsId> words, CancellationToken cancel)
    {
        var wanted = new List<WordsOnFile>();

        foreach (var id in words.Distinct())
        {
            if (await store.WordsAsync(viewer, id, cancel) is { Translations.Now: null } file) { wanted.Add(file); }
        }

        return wanted;
    }

    private async Task<int> SendAsync(Viewer.Staff viewer, IReadOnlyList<OwnWords> words, string language, CancellationToken cancel)
    {
        await store.SendingAsync(viewer, [.. words.Select(one => one.Id)], cancel);

        var results = await translator.TranslateAsync([.. words.Select(one => one.Text)], language, cancel);

        foreach (var (said, result) in words.Zip(results)) { await store.KeepAsync(viewer, Of(viewer, said.Id, result), cancel); }

        return results.Count(result => result is Translated.Into);
    }

    private Translation Of(Viewer.Staff viewer, OwnWordsId words, Translated result) => new()
    {
        Words = words,
        Status = result is Translated.Into ? TranslationStatus.Machine : TranslationStatus.Failed,
        Text = (result as Translated.Into)?.Text,
        From = (result as Translated.Into)?.From,
        By = translator.Engine!,
        KeptBy = viewer.Actor,
        At = clock.GetUtcNow(),
    };
}
