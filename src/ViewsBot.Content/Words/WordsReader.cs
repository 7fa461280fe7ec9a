using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>Reads <c>words/&lt;language&gt;.json</c>, with what each audience reads instead, and a school's own wording over it.</summary>
internal static class WordsReader
{
    private const string English = "words/en.json";

    /// <summary>Reads English, and of every other language that is complete what it is called; its sentences are read when somebody first asks for one.</summary>
    /// <param name="files">The files.</param>
    /// <param name="check">What the sentences of each language are held against as soon as they are read.</param>
    public static WordSet Read(CardFiles files, Action<string, LanguageSentences> check) => Read(files, Names(files).Where(name => IsComplete(files, name)), check);

    /// <summary>Reads what is being translated too: every language there is a file for.</summary>
    public static WordSet ReadAll(CardFiles files) => Read(files, Names(files), (_, _) => { });

    /// <summary>A name with a second dot, such as en.typed.json, is how people write, not what they read; it is the language room's.</summary>
    internal static IEnumerable<string> Names(CardFiles files) => files.In("words").Where(name => name.Count(letter => letter == '.') == 1);

    /// <summary>Nobody is spoken to in a language in which it is not known yet how people write that they are not safe.</summary>
    private static bool IsComplete(CardFiles files, string name) => files.In("words").Contains(name.Replace(".json", ".typed.json", StringComparison.Ordinal));

    /// <summary>English first: the others are held beside it.</summary>
    private static WordSet Read(CardFiles files, IEnumerable<string> names, Action<string, LanguageSentences> check)
    {
        var list = LanguageList.Read(files);
        var reading = new LanguageReading(files, list, check);
        var english = names.Contains(English) ? reading.One(English, english: null) : throw new ContentException("words", "the folder", "English, and how it is typed");
        var others = names.Where(name => name != English).Select(name => reading.One(name, english));

        return list.Safety.Stray(english.Keys) is { } stray
            ? throw new ContentException("languages.json", stray, "the key of a sentence, or of several")
            : new WordSet([.. others.Prepend(english).OrderBy(words => list.PlaceOf(words.Language))]);
    }
}
