using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Translations;

/// <summary>Keeps translations beside own words. Whoever may not see the words is given, and can keep, nothing of this; every call leaves an audit event.</summary>
public interface ITranslationStore
{
    /// <summary>Own words with their translations.</summary>
    /// <returns><c>null</c> if there are none for this viewer, who is a member of staff.</returns>
    Task<WordsOnFile?> WordsAsync(Viewer viewer, OwnWordsId words, CancellationToken cancel);

    /// <summary>Notes that words are sent to an engine outside, before they are: the trail knows it even if nothing comes back.</summary>
    Task SendingAsync(Viewer viewer, IReadOnlyList<OwnWordsId> words, CancellationToken cancel);

    /// <summary>Keeps a translation; those before stay beneath it. A machine's is kept only where there is none yet.</summary>
    /// <returns>Whether the viewer may, and this stands now.</returns>
    Task<bool> KeepAsync(Viewer viewer, Translation translation, CancellationToken cancel);
}
