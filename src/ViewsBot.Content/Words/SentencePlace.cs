using System.Globalization;

namespace ViewsBot.Content.Words;

/// <summary>One place of a sentence, as it is written between its braces.</summary>
/// <param name="Name">What fills it.</param>
/// <param name="IsPlural">Whether its form is chosen by number, not by what it says.</param>
/// <param name="Forms">The words for each form; none where what fills it simply stands there.</param>
internal sealed record SentencePlace(string Name, bool IsPlural, IReadOnlyDictionary<string, string> Forms)
{
    private const string Other = "other";

    private static readonly Dictionary<string, string> None = [];

    /// <summary>Reads the place that opens at a brace, and steps behind its end.</summary>
    /// <exception cref="FormatException">It does not close, or says nothing that can be filled.</exception>
    public static SentencePlace Read(string sentence, ref int at)
    {
        var inside = Block(sentence, ref at);
        var parts = inside.Split(',', 3);
        var name = parts[0].Trim();

        return (name.Length > 0 && name.All(char.IsAsciiLetter), parts) switch
        {
            (true, [_]) => new SentencePlace(name, false, None),
            (true, [_, var kind, var forms]) when kind.Trim() is "plural" or "select" => new SentencePlace(name, kind.Trim() == "plural", FormsIn(forms)),
            _ => throw new FormatException($"{{{inside}}} is no place: write {{name}}, or {{name, plural, one {{…}} other {{…}}}}."),
        };
    }

    /// <summary>The words for what fills it: for exactly that number, for its category, or else for all others.</summary>
    /// <exception cref="ArgumentException">A plural was given no whole number.</exception>
    public string FormFor(string value, Func<long, string> plural)
    {
        if (!IsPlural) { return Forms.GetValueOrDefault(value) ?? Forms[Other]; }

        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) { throw new ArgumentException($"{{{Name}}} is a plural and was given {value}."); }

        return Forms.GetValueOrDefault("=" + value) ?? Forms.GetValueOrDefault(plural(number)) ?? Forms[Other];
    }

    private static Dictionary<string, string> FormsIn(string text)
    {
        var forms = new Dictionary<string, string>();
        var at = 0;

        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', at))
        {
            var key = text[at..open].Trim();
            var form = Block(text, ref open);
            at = open;

            if (key.Length == 0 || !forms.TryAdd(key, form)) { throw new FormatException($"A form has a name of its own: {text}"); }
        }

        return forms.ContainsKey(Other) && text[at..].Trim().Length == 0 ? forms : throw new FormatException($"One of the forms is for all others: {text}");
    }

    /// <summary>What stands between the brace here and the one that closes it.</summary>
    private static string Block(string text, ref int at)
    {
        var (open, depth) = (at, 0);

        for (; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };

            if (depth == 0) { return text[(open + 1)..at++]; }
        }

        throw new FormatException($"A brace is not closed: {text}");
    }
}
