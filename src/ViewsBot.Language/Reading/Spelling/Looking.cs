using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Spelling;

/// <summary>How words are looked for among the listed ones.</summary>
internal readonly ref struct Looking
{
    private Looking(bool isMending, ReadOnlySpan<char> name)
    {
        IsMending = isMending;
        Name = name;
    }

    /// <summary>Slips are mended: the words are of the language they are looked for in.</summary>
    public static Looking Mending => new(isMending: true, default);

    /// <summary>Only words and spellings as they stand in the lists: what is a slip in one language is a word in another.</summary>
    public static Looking AsListed => default;

    /// <summary>Whether a slip is mended to the nearest listed word.</summary>
    public bool IsMending { get; }

    /// <summary>The option's name, which may stand within a run of Chinese; empty where it is not Chinese.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>The same, with the option's name.</summary>
    /// <param name="name">The name; no tokens when there is none.</param>
    /// <returns>How to look.</returns>
    public Looking For(in TokenList name) =>
        name.Count == 1 && Han.Has(name.TextOf(0)[0]) ? new Looking(IsMending, name.TextOf(0)) : this;
}
