using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Learned;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Loads the lists of every language there is, and checks them on the way: English and what all share at once, each other one when it is first asked for.</summary>
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
    /// <returns>The lists by language, English first; <see cref="Shared"/> is not among them.</returns>
    /// <exception cref="TypedWordsFileException">The file of English or the shared one is missing or broken; another one's is said when it is first asked for.</exception>
    public static LanguageShelf Load(string cardsFolder, out Emoticons emoticons)
    {
        var shared = Read(cardsFolder, Shared);
        var found = emoticons = new Emoticons(shared.Emoticons);
        var shelf = new LanguageShelf(Compile([shared], found), Tags(cardsFolder), tag => Compile([shared, Own(Read(cardsFolder, tag))], found) with { SecondLook = Learned(cardsFolder, tag, found) });
        shelf.Prepare(English);

        return shelf;
    }

    private static IEnumerable<string> Tags(string cardsFolder)
    {
        var folder = Path.Combine(cardsFolder, Folder);
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Ending) : [];

        // English is always looked for: without it there is nothing to fall back on, and its absence must be said.
        return files
            .Select(path => Path.GetFileName(path)[..^Ending.Length])
            .Where(tag => tag != Shared)
            .Order(StringComparer.Ordinal)
            .Prepend(English)
            .Distinct(StringComparer.OrdinalIgnoreCase);
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

    private static Lazy<SecondLook>? Learned(string cardsFolder, string tag, Emoticons emoticons) =>
        ExampleFile.Read(cardsFolder, tag) is { Count: > 0 } examples ? new Lazy<SecondLook>(() => new SecondLook(examples, emoticons, guessesAnswers: tag != English)) : null;

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
            Choices = files[^1].Choices is { } choices ? WholePatterns.Compile(choices, words, spellings) : null,
            Said = files[^1].Said is { } said ? SaidCompiler.Compile(said, words, spellings) : null,
        };
    }
}
