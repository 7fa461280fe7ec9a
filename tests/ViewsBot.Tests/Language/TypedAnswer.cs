using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>One line of the typed answers: what somebody wrote, and what it should be taken for.</summary>
internal sealed record TypedAnswer(string Group, string Scale, string Text, string Got, string Control, string Alert)
{
    /// <summary>Who wrote it.</summary>
    public string Audience { get; init; } = "child";

    /// <summary>The language of the card it was typed at.</summary>
    public string Language { get; init; } = "en";

    public static IReadOnlyList<TypedAnswer> In(string file) => [.. LinesOf(file).Select(Of)];

    /// <summary>What was written in a language for its card.</summary>
    public static IReadOnlyList<TypedAnswer> InLanguage(string tag) => [.. In($"typed-{tag}.tsv").Select(answer => answer with { Language = tag })];

    /// <summary>The same from a file whose lines begin with the audience.</summary>
    public static IReadOnlyList<TypedAnswer> InByAudience(string file) => [.. LinesOf(file).Select(cells => Of(cells[1..]) with { Audience = cells[0] })];

    public Understood Read() => ReadBy(TypedWords.Shipped);

    public Understood ReadBy(TypedWordsReader reader) => reader.Read(Text, TypedWords.Card(Scale) with { Audience = Audience, Language = Language });

    public bool IsReadRight(Understood understood) =>
        understood.Got.ToWire() == Got
        && (understood.Control?.ToWire() ?? "-") == Control
        && (Alert == "any" || understood.Alert == (Alert == "yes"));

    public bool IsPlacedWrong(Understood understood) => understood.Got is Got.Point && understood.Got.ToWire() != Got;

    private static IEnumerable<string[]> LinesOf(string file) =>
        File.ReadLines(Path.Combine(TypedWords.CardsFolder, "..", "tests", "ViewsBot.Tests", "Language", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    private static TypedAnswer Of(string[] cells) => new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
}
