namespace ViewsBot.Content.Explaining;

/// <summary>What is explained, to each audience in its own words.</summary>
public sealed class ExplainSet
{
    private readonly IReadOnlyDictionary<string, ExplainBook> _books;

    internal ExplainSet(IReadOnlyDictionary<string, ExplainBook> books) => _books = books;

    /// <summary>The audiences it is written for.</summary>
    public IEnumerable<string> Audiences => _books.Keys;

    /// <summary>What is explained to an audience.</summary>
    /// <exception cref="KeyNotFoundException">No such audience.</exception>
    public ExplainBook For(string audience) => _books[audience];
}
