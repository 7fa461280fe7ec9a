namespace ViewsBot.Language.Reading.Learned;

/// <summary>Reads a language's examples: <c>words/&lt;tag&gt;.examples.tsv</c>, one a line, what it means and the text with a tab between. A line that begins with # is a note.</summary>
internal static class ExampleFile
{
    private const string Ending = ".examples.tsv";

    /// <summary>Reads.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <param name="tag">The language, a BCP 47 tag.</param>
    /// <returns>The examples in order; none where the language has no file.</returns>
    /// <exception cref="TypedWordsFileException">A line of it is broken; it says which, and what was expected.</exception>
    public static IReadOnlyList<Example> Read(string cardsFolder, string tag)
    {
        var file = $"words/{tag}{Ending}";
        var path = Path.Combine(cardsFolder, file);
        if (!File.Exists(path)) { return []; }

        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. Lines(path, file)
            .Select((line, index) => (Line: line, Place: $"line {index + 1}"))
            .Where(one => !one.Line.StartsWith('#'))
            .Select(one => Parse(one.Line, file, one.Place, texts))];
    }

    private static string[] Lines(string path, string file)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new TypedWordsFileException(file, "the file itself", "a file of examples that can be read", unreadable);
        }
    }

    private static Example Parse(string line, string file, string place, HashSet<string> texts)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var name = tab < 0 ? "" : line[..tab];
        if (!Senses.TryFind(name, out var sense)) { throw new TypedWordsFileException(file, place, $"one of {string.Join(", ", Senses.Names)}, and a tab"); }

        var text = line[(tab + 1)..].Trim();
        if (text.Length == 0 || !texts.Add(text)) { throw new TypedWordsFileException(file, place, "a text that does not stand there yet"); }

        return new Example(text, sense, Senses.IsHarmless(name));
    }
}
