namespace ViewsBot.Language.Reading.Languages;

/// <summary>The lists of every shipped language. Each is made ready once, when somebody first asks for it; whoever asks meanwhile waits.</summary>
internal sealed class LanguageShelf
{
    private readonly LanguageLists _shared;
    private readonly List<Lazy<LanguageLists>> _inOrder = [];
    private readonly Dictionary<string, Lazy<LanguageLists>> _byTag = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the languages.</summary>
    /// <param name="shared">What every language shares.</param>
    /// <param name="tags">The languages, BCP 47 tags, in the order they are looked through: English first.</param>
    /// <param name="load">Makes the lists of one ready.</param>
    public LanguageShelf(LanguageLists shared, IEnumerable<string> tags, Func<string, LanguageLists> load)
    {
        _shared = shared;
        foreach (var tag in tags) { _inOrder.Add(_byTag[tag] = new Lazy<LanguageLists>(() => load(tag))); }
    }

    /// <summary>How many languages there are.</summary>
    public int Count => _inOrder.Count;

    /// <summary>The lists of English, the language of the schools.</summary>
    public LanguageLists English => this[0];

    /// <summary>A language's lists.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="TypedWordsFileException">Its file is missing or broken.</exception>
    public LanguageLists this[int index] => _inOrder[index].Value;

    /// <summary>Makes a language's lists ready.</summary>
    /// <param name="tag">The language.</param>
    /// <exception cref="TypedWordsFileException">Its file is missing or broken.</exception>
    public void Prepare(string tag) => _ = _byTag[tag].Value;

    /// <summary>The lists of a card's language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>The lists of it or of the wider one it belongs to; what all share where there are none.</returns>
    public LanguageLists For(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag.LastIndexOf('-') is var cut and > 0 ? tag[..cut] : "")
        {
            if (_byTag.TryGetValue(tag, out var lists)) { return lists.Value; }
        }

        return _shared;
    }
}
