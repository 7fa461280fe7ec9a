namespace ViewsBot.Content.Words;

/// <summary>Which sentences promise who will see or be told something, or help whoever is not safe. Each is a key, or a group of keys such as <c>told/*</c>.</summary>
internal sealed class SafetyKeys(IReadOnlyList<string> keys)
{
    private const char Mark = '@';
    private const string All = "/*";

    private readonly HashSet<string> _keys = [.. keys.Where(key => !IsGroup(key))];
    private readonly string[] _groups = [.. keys.Where(IsGroup).Select(group => group[..^1])];

    /// <summary>Whether a sentence is one of them; what one audience reads instead of it is too.</summary>
    public bool Contains(string key)
    {
        var plain = key.Split(Mark)[0];

        return _keys.Contains(plain) || _groups.Any(group => plain.StartsWith(group, StringComparison.Ordinal));
    }

    /// <summary>A line of the list that means no sentence there is, or <c>null</c>.</summary>
    public string? Stray(IReadOnlyCollection<string> sentences) =>
        keys.FirstOrDefault(key => !sentences.Any(sentence => IsGroup(key) ? sentence.StartsWith(key[..^1], StringComparison.Ordinal) : sentence == key));

    private static bool IsGroup(string key) => key.EndsWith(All, StringComparison.Ordinal);
}
