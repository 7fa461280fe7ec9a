using System.Text;

namespace ViewsBot.Content.Words;

/// <summary>
/// The places of a sentence: <c>{name}</c>, and <c>{count, plural, one {# picture} other {# pictures}}</c> or <c>{name, select, a {…} other {…}}</c>
/// where the words around it depend on what fills it (ICU MessageFormat's plural and select, without offsets; an apostrophe is an apostrophe).
/// </summary>
internal static class SentencePlaces
{
    private const char Number = '#';

    /// <summary>Their names, each once, those inside the forms of another among them.</summary>
    /// <exception cref="FormatException">The sentence's braces say nothing that can be filled.</exception>
    public static IEnumerable<string> Of(string sentence) => In(sentence).Distinct();

    /// <summary>The forms of each plural: which categories it has words for.</summary>
    /// <exception cref="FormatException">The sentence's braces say nothing that can be filled.</exception>
    public static IEnumerable<IReadOnlyCollection<string>> Plurals(string sentence) =>
        PlacesIn(sentence).SelectMany(place => (place.IsPlural ? [(IReadOnlyCollection<string>)place.Forms.Keys] : Array.Empty<IReadOnlyCollection<string>>()).Concat(place.Forms.Values.SelectMany(Plurals)));

    /// <summary>The sentence with its places filled; what fills them is taken as it is, braces and all.</summary>
    /// <exception cref="ArgumentException">Nothing was given for a place.</exception>
    public static string Fill(string sentence, Func<long, string> plural, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(sentence.Length + 32);
        Fill(filled, sentence, plural, values, number: null);

        return filled.ToString();
    }

    private static void Fill(StringBuilder filled, string sentence, Func<long, string> plural, ReadOnlySpan<(string Name, string Value)> values, string? number)
    {
        var at = 0;

        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', at))
        {
            Add(filled, sentence.AsSpan(at, open - at), number);
            var place = SentencePlace.Read(sentence, ref open);
            var value = Value(place.Name, values, sentence);

            if (place.Forms.Count == 0) { filled.Append(value); } else { Fill(filled, place.FormFor(value, plural), plural, values, place.IsPlural ? value : number); }

            at = open;
        }

        Add(filled, sentence.AsSpan(at), number);
    }

    /// <summary>Inside a plural's form # is the number.</summary>
    private static void Add(StringBuilder filled, ReadOnlySpan<char> text, string? number)
    {
        for (var mark = number is null ? -1 : text.IndexOf(Number); mark >= 0; mark = text.IndexOf(Number))
        {
            filled.Append(text[..mark]).Append(number);
            text = text[(mark + 1)..];
        }

        filled.Append(text);
    }

    private static string Value(string name, ReadOnlySpan<(string Name, string Value)> values, string sentence)
    {
        foreach (var (given, value) in values)
        {
            if (name == given) { return value; }
        }

        throw new ArgumentException($"Nothing was given for {{{name}}} in: {sentence}");
    }

    private static IEnumerable<string> In(string sentence) => PlacesIn(sentence).SelectMany(place => place.Forms.Values.SelectMany(In).Prepend(place.Name));

    private static List<SentencePlace> PlacesIn(string sentence)
    {
        var places = new List<SentencePlace>();

        for (var open = sentence.IndexOf('{', StringComparison.Ordinal); open >= 0; open = sentence.IndexOf('{', open)) { places.Add(SentencePlace.Read(sentence, ref open)); }

        return places;
    }
}
