namespace ViewsBot.Content.Words;

/// <summary>Sorts what a language file says into what all read and what one audience reads instead: <c>key</c> and <c>key@audience</c>.</summary>
internal static class Tones
{
    private const char Mark = '@';

    /// <summary>What all read: everything without a mark.</summary>
    public static Dictionary<string, T> ForAll<T>(Dictionary<string, T> all) =>
        all.Where(pair => !pair.Key.Contains(Mark)).ToDictionary();

    /// <summary>What one audience reads: what all read, with its own over it.</summary>
    public static Dictionary<string, T> For<T>(string audience, Dictionary<string, T> all)
    {
        var tone = ForAll(all);
        foreach (var (key, value) in all)
        {
            if (AudienceOf(key) == audience) { tone[PlainOf(key)] = value; }
        }

        return tone;
    }

    /// <summary>The audiences that have something of their own.</summary>
    public static IEnumerable<string> Audiences(IEnumerable<string> keys) => keys.Select(AudienceOf).OfType<string>().Distinct();

    /// <summary>A sentence of one audience stands in for one that is there, and knows no place that one does not.</summary>
    /// <returns>The first key that does not, or <c>null</c>.</returns>
    public static string? Stray(Dictionary<string, string> sentences) => sentences
        .Where(pair => AudienceOf(pair.Key) is not null)
        .FirstOrDefault(pair => !sentences.TryGetValue(PlainOf(pair.Key), out var plain) || SentencePlaces.Of(pair.Value).Except(SentencePlaces.Of(plain)).Any())
        .Key;

    private static string? AudienceOf(string key) => key.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? key[(at + 1)..] : null;

    private static string PlainOf(string key) => key[..key.IndexOf(Mark, StringComparison.Ordinal)];
}
