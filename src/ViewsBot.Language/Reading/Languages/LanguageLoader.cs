using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Loads the lists of every language there is, and checks them on the way.</summary>
internal static class LanguageLoader
{
    /// <summary>The tag of what every language shares: emoji and digits.</summary>
    public const string Shared = "und";

    private const string Folder = "words";
    private const string Ending = ".typed.json";
    private const string English = "en";

    /// <summary>Loads.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <param name="emoticons">The faces typed with punctuation.</param>
    /// <returns>The lists by language, <see cref="Shared"/> among them.</returns>
    /// <exception cref="TypedWordsFileException">A file is missing or broken.</exception>
    public static Dictionary<string, LanguageLists> Load(string cardsFolder, out Emoticons emoticons)
    {
        var shared = Read(cardsFolder, Shared);
        var found = emoticons = new Emoticons(shared.Emoticons);
        var languages = Tags(cardsFolder).Select(tag => Own(Read(cardsFolder, tag))).ToList();

        return languages
            .ToDictionary(file => file.Language, file => Compile([shared, file], found), StringComparer.OrdinalIgnoreCase)
            .With(Shared, Compile([shared], found));
    }

    private static IEnumerable<string> Tags(string cardsFolder)
    {
        var folder = Path.Combine(cardsFolder, Folder);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending) : [];

        // English is always looked for: without it there is nothing to fall back on, and its absence must be said.
        return files
            .Select(path => Path.GetFileName(path)[..^Ending.Length])
            .Append(English)
            .Where(tag => tag != Shared)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal);
    }

    private static TypedWordsFile Read(string cardsFolder, string tag)
    {
        var file = TypedWordsFileReader.Read(cardsFolder, $"{Folder}/{tag}{Ending}");
        return file.Language == tag ? file : throw file.Place.Broken($"the language {tag}, as the file is called");
    }

    private static TypedWordsFile Own(TypedWordsFile file)
    {
        if (file.Harm is null) { throw file.Place.Broken("the key harm: every language has words that tell of it"); }

        return file.Emoticons.Count == 0 ? file : throw file.Place.Broken($"no emoticons: every language shares those of {Shared}");
    }

    private static LanguageLists Compile(IReadOnlyList<TypedWordsFile> files, Emoticons emoticons)
    {
        var words = new PhraseWords(emoticons);
        var spellings = new SpellingLists(files, words);
        var phrases = new PhraseCompiler(files, words, spellings);

        return new LanguageLists
        {
            WithoutScale = phrases.WithoutScale(),
            Scales = phrases.Scales(),
            Pages = phrases.Pages,
            Harm = files[^1].Harm is { } harm ? HarmCompiler.Compile(harm, words, spellings) : null,
            Said = files[^1].Said is { } said ? SaidCompiler.Compile(said, words, spellings) : null,
        };
    }

    private static Dictionary<string, LanguageLists> With(this Dictionary<string, LanguageLists> lists, string tag, LanguageLists more)
    {
        lists[tag] = more;
        return lists;
    }
}
