using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>A sentence by its key, with what goes into its <c>{places}</c>.</summary>
/// <param name="Key">The key in <c>cards/words</c>.</param>
/// <param name="Values">What goes into its places.</param>
public sealed record Sentence(string Key, params (string Name, Filling Value)[] Values)
{
    /// <summary>A sentence without places.</summary>
    public static implicit operator Sentence(string key) => new(key);

    /// <summary>The sentence in a language.</summary>
    public string In(LanguageWords words)
    {
        if (Values.Length == 0) { return words.Get(Key); }

        var said = words.SaidIn(Key);

        return said.Get(Key, [.. Values.Select(value => (value.Name, value.Value.In(said)))]);
    }
}
