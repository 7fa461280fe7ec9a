namespace ViewsBot.Content.Explaining;

/// <summary>Everything that is explained to one audience.</summary>
public sealed class ExplainBook
{
    private readonly Dictionary<string, ExplainPage> _pages;
    private readonly IReadOnlyDictionary<string, string> _about;
    private readonly IReadOnlyList<ExplainPage> _inOrder;

    internal ExplainBook(IReadOnlyList<string> menu, IReadOnlyList<ExplainPage> pages, IReadOnlyDictionary<string, string> about)
    {
        _pages = pages.ToDictionary(page => page.Key);
        _about = about;
        Menu = [.. menu.Select(key => _pages[key])];
        _inOrder = [.. Menu.SelectMany(page => page.Kind == ExplainKind.Menu ? page.Parts.Select(part => _pages[part.Key]) : [page])];
    }

    /// <summary>What the menu offers, in order.</summary>
    public IReadOnlyList<ExplainPage> Menu { get; }

    /// <summary>Every page, those the menu leads to and those that only an option does.</summary>
    public IReadOnlyCollection<ExplainPage> All => _pages.Values;

    /// <summary>The options that have a page of their own, by key.</summary>
    public IEnumerable<string> Options => _about.Keys;

    /// <summary>The page of a key, or null.</summary>
    public ExplainPage? Find(string key) => _pages.GetValueOrDefault(key);

    /// <summary>The page that explains an option such as <c>school-support/therapy</c>, or null.</summary>
    public ExplainPage? About(string option) => _about.TryGetValue(option, out var key) ? _pages[key] : null;

    /// <summary>The page after one, as they are read through; null after the last and for a page that stands apart.</summary>
    public ExplainPage? After(ExplainPage page) => Beside(page, 1);

    /// <summary>The page before one; null before the first and for a page that stands apart.</summary>
    public ExplainPage? Before(ExplainPage page) => Beside(page, -1);

    private ExplainPage? Beside(ExplainPage page, int step)
    {
        for (var index = 0; index < _inOrder.Count; index++)
        {
            if (_inOrder[index].Key == page.Key) { return _inOrder.ElementAtOrDefault(index + step); }
        }

        return null;
    }
}
