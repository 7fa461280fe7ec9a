using System.Text.RegularExpressions;

namespace ViewsBot.Content.Words;

/// <summary>The <c>{places}</c> of a sentence.</summary>
internal static partial class SentencePlaces
{
    /// <summary>Their names, each once.</summary>
    public static IEnumerable<string> Of(string sentence) =>
        Place().Matches(sentence).Select(match => match.Groups["name"].Value).Distinct();

    /// <summary>The sentence with its places filled; what fills them is taken as it is, braces and all.</summary>
    public static string Fill(string sentence, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new System.Text.StringBuilder(sentence.Length + 32);
        var rest = sentence.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            filled.Append(rest[..open]).Append(Value(rest[(open + 1)..close], values, sentence));
            rest = rest[(close + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string Value(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values, string sentence)
    {
        foreach (var (given, value) in values)
        {
            if (name.SequenceEqual(given)) { return value; }
        }

        throw new ArgumentException($"Nothing was given for {{{name}}} in: {sentence}");
    }

    [GeneratedRegex(@"\{(?<name>[a-z][A-Za-z]*)\}")]
    private static partial Regex Place();
}
