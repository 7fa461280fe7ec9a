using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>One line of the typed answers: what a child wrote, and what it should be taken for.</summary>
internal sealed record TypedAnswer(string Group, string Scale, string Text, string Got, string Control, string Alert)
{
    public static IReadOnlyList<TypedAnswer> In(string file) =>
    [
        .. File.ReadLines(Path.Combine(TypedWords.CardsFolder, "..", "tests", "ViewsBot.Tests", "Language", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new TypedAnswer(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])),
    ];

    public Understood Read() => TypedWords.Shipped.Read(Text, TypedWords.Card(Scale));

    public bool IsReadRight(Understood understood) =>
        understood.Got.ToWire() == Got
        && (understood.Control?.ToWire() ?? "-") == Control
        && (Alert == "any" || understood.Alert == (Alert == "yes"));

    public bool IsPlacedWrong(Understood understood) => understood.Got is Got.Point && understood.Got.ToWire() != Got;
}
