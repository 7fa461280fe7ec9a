using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>English as shipped, and beside it small lists of other languages: what is tested with them stands in the test.</summary>
internal sealed class SmallLists : IDisposable
{
    private readonly DirectoryInfo _cards = Directory.CreateTempSubdirectory("small-lists");

    public SmallLists(params ReadOnlySpan<(string Tag, string Json)> languages)
        : this([], languages)
    {
    }

    /// <summary>With examples to learn from, by the language.</summary>
    public SmallLists(ReadOnlySpan<(string Tag, string Lines)> examples, ReadOnlySpan<(string Tag, string Json)> languages)
    {
        Directory.CreateDirectory(PathOf(""));
        foreach (var file in new[] { "en.typed.json", "en.examples.tsv", "und.typed.json" }) { File.Copy(Path.Combine(TypedWords.CardsFolder, "words", file), PathOf(file)); }

        foreach (var (tag, json) in languages) { File.WriteAllText(PathOf($"{tag}.typed.json"), json); }

        foreach (var (tag, lines) in examples) { File.WriteAllText(PathOf($"{tag}.examples.tsv"), lines); }

        Reader = TypedWordsReader.Load(_cards.FullName);
    }

    public TypedWordsReader Reader { get; }

    public void Dispose() => _cards.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_cards.FullName, "words", file);
}
