using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Translations;

/// <summary>Own words with whose they are and what was kept of translating them, as a member of staff may see them.</summary>
/// <param name="Words">The words, as they were written.</param>
/// <param name="Session">The session they were said in, with its speaker and cycle.</param>
/// <param name="Pupil">Whose cycle it is.</param>
/// <param name="Translations">What was kept of translating them.</param>
public sealed record WordsOnFile(OwnWords Words, ViewSession Session, Pupil Pupil, TranslationsOfWords Translations);
