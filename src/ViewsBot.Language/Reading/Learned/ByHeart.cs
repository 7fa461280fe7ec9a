using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Learned;

/// <summary>The examples as they stand: whoever types one of them word for word means what it means.</summary>
internal sealed class ByHeart
{
    private const int LongestText = 32;

    private readonly Dictionary<string, int> _senses = [];

    /// <summary>Takes the examples in. A text that stands there with two meanings has none.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="emoticons">The faces typed with punctuation.</param>
    public ByHeart(IEnumerable<Example> examples, Emoticons emoticons)
    {
        var argued = new HashSet<string>();
        foreach (var example in examples)
        {
            using var tokens = TokenList.Of(example.Text, emoticons);
            var text = tokens.ToString();
            if (tokens.Count is 0 or > LongestText || argued.Contains(text)) { continue; }

            if (_senses.TryAdd(text, example.Sense) || _senses[text] == example.Sense) { continue; }

            _senses.Remove(text);
            argued.Add(text);
        }
    }

    /// <summary>What a text means where it is an example.</summary>
    /// <param name="tokens">The text.</param>
    /// <returns>A number of <see cref="Senses"/>; null where it is none.</returns>
    public int? SenseOf(in TokenList tokens) =>
        tokens.Count is > 0 and <= LongestText && _senses.TryGetValue(tokens.ToString(), out var sense) ? sense : null;
}
