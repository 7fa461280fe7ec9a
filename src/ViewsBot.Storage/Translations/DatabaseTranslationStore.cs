using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Translations;

/// <summary>Translations in the database, for those who may see the words: asked anew each time, as what is shared can change while an engine works.</summary>
internal sealed class DatabaseTranslationStore(
    IDatabase database, TranslationReader translations, SaidReader said, SessionReader sessions, PeopleReader people, Sights sights, Sealer sealer, Trail trail) : ITranslationStore
{
    /// <inheritdoc/>
    public async Task<WordsOnFile?> WordsAsync(Viewer viewer, OwnWordsId words, CancellationToken cancel)
    {
        var found = database.Read(reads => Find(reads, viewer, words));
        await trail.WriteAsync(viewer.Actor, found is null ? "words-refused" : "words-opened", SubjectOf(words), cancel);

        return found;
    }

    /// <inheritdoc/>
    public Task SendingAsync(Viewer viewer, IReadOnlyList<OwnWordsId> words, CancellationToken cancel) => database.WriteOwnAsync(
        changes => words.Count(id => changes.Add(trail.Now(viewer.Actor, "words-sent-to-translator", SubjectOf(id)))), cancel);

    /// <inheritdoc/>
    public Task<bool> KeepAsync(Viewer viewer, Translation translation, CancellationToken cancel) => database.WriteOwnAsync(
        changes =>
        {
            if (Find(changes, viewer, translation.Words) is not { } file)
            {
                changes.Add(trail.Now(viewer.Actor, "translation-refused", SubjectOf(translation.Words)));
                return false;
            }

            return Adds(file.Translations, translation)
                && changes.Add(new TranslationRow(translation, sealer))
                && changes.Add(trail.Now(viewer.Actor, ActionOf(file.Translations, translation), SubjectOf(translation.Words)));
        },
        cancel);

    /// <summary>A person's word counts over a machine's, whichever came first; the same one again, as by a second tap, is kept already.</summary>
    private static bool Adds(TranslationsOfWords before, Translation translation) => translation.Status == TranslationStatus.ByPerson
        ? before.Now is not { Status: TranslationStatus.ByPerson } now || (now.Text, now.By) != (translation.Text, translation.By)
        : before.Now is null;

    private static string ActionOf(TranslationsOfWords before, Translation translation) => translation.Status switch
    {
        TranslationStatus.Machine => "translation-made",
        TranslationStatus.Failed => "translation-failed",
        _ => before.Now is null ? "translation-written" : "translation-replaced",
    };

    private WordsOnFile? Find(IReads reads, Viewer viewer, OwnWordsId id)
    {
        if (said.Words(reads, id) is not { } words || sessions.OfId(reads, words.Origin.Session)?.Session is not { } session) { return null; }

        var pupil = people.Pupil(reads, session.Cycle.Pupil)!;

        return WhoMaySee.Translation(viewer, sights.Of(reads, viewer, pupil, session), ViewKey.Of(words))
            ? new WordsOnFile(words, session, pupil, translations.Of(reads, id))
            : null;
    }

    private static string SubjectOf(OwnWordsId words) => $"words:{words}";
}
