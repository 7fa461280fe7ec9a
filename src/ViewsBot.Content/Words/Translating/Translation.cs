using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words.Translating;

/// <summary>The sentences of one language beside the English ones: as a translator gets them, and gives them back.</summary>
public sealed class Translation
{
    private const string English = "en";

    private readonly LanguageFile _file;
    private readonly IReadOnlyDictionary<string, string> _english;

    private Translation(LanguageFile file, IReadOnlyDictionary<string, string> english, IReadOnlyList<TranslatedSentence> sentences) =>
        (_file, _english, Sentences) = (file, english, sentences);

    /// <summary>The language's tag (BCP 47).</summary>
    public string Language => _file.Language;

    /// <summary>Every English sentence, in the order of the English file, with what there is of it in the language.</summary>
    public IReadOnlyList<TranslatedSentence> Sentences { get; }

    /// <summary>The languages there is a file for, English aside.</summary>
    public static IEnumerable<string> Languages(string cardsFolder) =>
        WordsReader.Names(new CardFiles(cardsFolder, null)).Select(name => Path.GetFileNameWithoutExtension(name)).Where(language => language != English);

    /// <summary>Opens a language.</summary>
    /// <exception cref="ContentException">There is no file for it, or it is broken.</exception>
    public static Translation Open(string cardsFolder, string language)
    {
        var files = new CardFiles(cardsFolder, null);
        var english = LanguageFile.Read(files, English).Sentences;
        var file = LanguageFile.Read(files, language);
        var notes = TranslatorsNotes.Read(files);

        return new Translation(file, english, [.. english.Select(pair => new TranslatedSentence(pair.Key, pair.Value, notes.Of(pair.Key), notes.PictureOf(pair.Key), file.Sentences.GetValueOrDefault(pair.Key, ""), StatusOf(file, pair.Key, pair.Value)))]);
    }

    /// <summary>What is wrong with sentences that came back: each with its key, in the order they came.</summary>
    public IEnumerable<string> Problems(IReadOnlyList<TranslatedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);

        var twice = sentences.GroupBy(sentence => sentence.Key).Where(same => same.Count() > 1).Select(same => $"{same.Key}: it stands here {same.Count()} times.");

        return sentences.SelectMany(Problems).Concat(twice);
    }

    /// <summary>Takes sentences that came back into the language's file; those that did not come stay as they were.</summary>
    public void Keep(string cardsFolder, IReadOnlyList<TranslatedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);

        foreach (var sentence in sentences.Where(sentence => sentence.Text.Length > 0)) { _file.Take(sentence, before: _file.Sentences.GetValueOrDefault(sentence.Key), _english[sentence.Key]); }

        _file.Write(cardsFolder, _english.Keys);
    }

    private IEnumerable<string> Problems(TranslatedSentence sentence) => _english.TryGetValue(sentence.Key, out var english)
        ? SentenceCheck.Problems(Language, english, sentence.Text).Select(problem => $"{sentence.Key}: {problem}")
        : [$"{sentence.Key}: there is no such sentence in English."];

    private static SentenceStatus StatusOf(LanguageFile file, string key, string english)
    {
        if (!file.Sentences.ContainsKey(key)) { return new SentenceStatus.Missing(); }

        if (file.From.GetValueOrDefault(key) != LanguageWords.FingerprintOf(english)) { return new SentenceStatus.Stale(); }

        return file.Checked.TryGetValue(key, out var read) ? read : new SentenceStatus.Draft();
    }
}
