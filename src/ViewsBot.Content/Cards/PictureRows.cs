using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>Lays picture choices out in rows of two or three, so that all are of one size; without choices there are no rows.</summary>
internal static class PictureRows
{
    public static CardData[] Of(IReadOnlyList<Choice> choices, Wording wording)
    {
        var columns = choices.Count is 4 ? 2 : Math.Clamp(choices.Count, 1, 3);

        return [.. choices.Chunk(columns).Select((row, index) => Row(row, index, columns, wording))];
    }

    private static CardData Row(Choice[] row, int index, int columns, Wording wording) => new(3)
    {
        { "row", "choices-" + wording.Number(index + 1) },
        { "choices", row.Select(choice => One(choice, wording)).ToArray() },
        { "blanks", Enumerable.Range(0, columns - row.Length).Select(_ => new CardData(1)).ToArray() },
    };

    private static CardData One(Choice choice, Wording wording)
    {
        var one = new CardData(8)
        {
            { "choice", choice.Key },
            { "hasShown", choice.Shown.Count > 0 },
            { "shown", choice.Shown.Select(picture => new CardData(1) { { "picture", wording.Picture(picture).FileAs(wording.Format) } }).ToArray() },
        };
        wording.AddChoice(one, wording.Say(choice.Word), choice.PictureKey!, choice.IsChosen);

        return one;
    }
}
