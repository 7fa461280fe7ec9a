using ViewsBot.Content;
using ViewsBot.Content.Words.Translating;
using ViewsBot.Hosting;

namespace ViewsBot.Translating;

/// <summary>The host's command <c>words</c>: what somebody who translates needs, and nobody who programs.</summary>
internal static class WordsCommand
{
    private const string Usage = """
        words report                        how far each language is
        words export ur --to urdu.csv       every sentence of a language as a table, beside the English one
        words import urdu.csv               takes a table back; where anything is wrong it says what, and changes nothing
        In the folder of the sources it works on cards/ there, else on the one beside the program.
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>words</c>.</param>
    /// <returns>The exit code: 0 when it is done, 1 when it could not be, 2 when it was not understood.</returns>
    public static int Run(string[] args)
    {
        try
        {
            return args switch
            {
                ["report"] => Report(),
                ["export", var language, "--to", var path] => Export(language, path),
                ["import", var path] => Import(path),
                _ => Refuse([Usage], 2),
            };
        }
        catch (Exception fault) when (fault is ContentException or IOException or UnauthorizedAccessException or CsvHelper.CsvFormatException)
        {
            return Refuse([fault.Message], 1);
        }
    }

    private static string Cards => Directory.Exists(Path.Combine("cards", "words")) ? Path.GetFullPath("cards") : CardsFolder.Path;

    private static int Report()
    {
        Console.WriteLine($"{"language",-10}{"sentences",10}{"missing",10}{"stale",10}{"draft",10}{"checked",10}");

        foreach (var language in Translation.Languages(Cards))
        {
            var sentences = Translation.Open(Cards, language).Sentences;

            Console.WriteLine($"{language,-10}{sentences.Count,10}{Count<SentenceStatus.Missing>(sentences),10}{Count<SentenceStatus.Stale>(sentences),10}{Count<SentenceStatus.Draft>(sentences),10}{Count<SentenceStatus.Checked>(sentences),10}");
        }

        return 0;
    }

    private static int Export(string language, string path)
    {
        var translation = Translation.Open(Cards, language);
        Sheet.Write(path, translation);
        Console.WriteLine($"{translation.Sentences.Count} sentences are in {path}. Write in the column {translation.Language}; what you found right as a speaker gets the status “checked by your name on the day”.");

        return 0;
    }

    private static int Import(string path)
    {
        if (Sheet.LanguageOf(path) is not { } language) { return Refuse(["No column is headed by a language's tag, such as ur."], 1); }

        var translation = Translation.Open(Cards, language);
        var (sentences, unreadable) = Sheet.Read(path, translation.Language);
        var wrong = unreadable.Concat(translation.Problems(sentences)).ToList();

        if (wrong.Count > 0) { return Refuse([.. wrong, $"{wrong.Count} wrong. Nothing was changed."], 1); }

        translation.Keep(Cards, sentences);
        Console.WriteLine($"{sentences.Count(sentence => sentence.Text.Length > 0)} sentences of {translation.Language} are kept.");

        return 0;
    }

    private static int Count<T>(IEnumerable<TranslatedSentence> sentences) => sentences.Count(sentence => sentence.Status is T);

    private static int Refuse(IEnumerable<string> sentences, int code)
    {
        foreach (var sentence in sentences) { Console.Error.WriteLine(sentence); }

        return code;
    }
}
