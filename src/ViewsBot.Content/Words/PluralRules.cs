namespace ViewsBot.Content.Words;

/// <summary>Which form of a word a language uses beside a whole number: the cardinal rules of Unicode CLDR, for the languages there are words in.</summary>
internal static class PluralRules
{
    private const string Zero = "zero";
    private const string One = "one";
    private const string Two = "two";
    private const string Few = "few";
    private const string Many = "many";
    private const string Other = "other";

    private static readonly Rule OneIsOne = new([One, Other], number => number == 1 ? One : Other);

    private static readonly Rule ZeroIsOneToo = new([One, Other], number => number is 0 or 1 ? One : Other);

    private static readonly Dictionary<string, Rule> Rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = new([Zero, One, Two, Few, Many, Other], Arabic),
        ["bn"] = ZeroIsOneToo,
        ["ckb"] = OneIsOne,
        ["en"] = OneIsOne,
        ["es"] = new([One, Many, Other], number => number == 1 ? One : IsMillions(number) ? Many : Other),
        ["fa"] = ZeroIsOneToo,
        ["fr"] = new([One, Many, Other], number => number is 0 or 1 ? One : IsMillions(number) ? Many : Other),
        ["gu"] = ZeroIsOneToo,
        ["pa"] = ZeroIsOneToo,
        ["pl"] = new([One, Few, Many, Other], number => number == 1 ? One : EndsIn2To4(number) ? Few : Many),
        ["ps"] = OneIsOne,
        // As in Portugal; in Brazil nought is one too.
        ["pt"] = new([One, Many, Other], number => number == 1 ? One : IsMillions(number) ? Many : Other),
        ["ro"] = new([One, Few, Other], number => number == 1 ? One : number == 0 || number % 100 is >= 1 and <= 19 ? Few : Other),
        ["so"] = OneIsOne,
        ["ta"] = OneIsOne,
        ["tr"] = OneIsOne,
        ["uk"] = new([One, Few, Many, Other], number => number % 10 == 1 && number % 100 != 11 ? One : EndsIn2To4(number) ? Few : Many),
        ["ur"] = OneIsOne,
        ["zh-Hans"] = new([Other], _ => Other),
    };

    /// <summary>The category of a number in a language; a language that is not known has no forms.</summary>
    public static Func<long, string> Of(string language) => Rules.TryGetValue(language, out var rule) ? number => rule.CategoryOf(long.Abs(number)) : _ => Other;

    /// <summary>The categories a plural has words for in a language.</summary>
    public static IReadOnlyCollection<string> Categories(string language) => Rules.TryGetValue(language, out var rule) ? rule.Categories : [Other];

    private static string Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => Zero,
        (1, _) => One,
        (2, _) => Two,
        (_, >= 3 and <= 10) => Few,
        (_, >= 11) => Many,
        _ => Other,
    };

    private static bool EndsIn2To4(long number) => number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14);

    private static bool IsMillions(long number) => number != 0 && number % 1_000_000 == 0;

    private sealed record Rule(IReadOnlyCollection<string> Categories, Func<long, string> CategoryOf);
}
