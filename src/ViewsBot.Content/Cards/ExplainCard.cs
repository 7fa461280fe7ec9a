using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>A page of the explainer: pictured sentences, and buttons to the next page and back. Template <c>explain</c>.</summary>
public sealed record ExplainCard : Card
{
    /// <summary>What it asks; comes back with the choice.</summary>
    public required string Ask { get; init; }

    /// <summary>What is explained.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>The pictured sentences, at most five.</summary>
    public required IReadOnlyList<ExplainRow> Rows { get; init; }

    /// <summary>Buttons of words, at most five.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    internal override string Template => "explain";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, wording.Aloud(heading, [.. Rows.SelectMany(Said)], Choices), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("rows", Rows.Select((row, index) => Of(row, index, wording)).ToArray());
        data.Add("open", wording.Words.Get("explain/open"));
        data.Add("choices", wording.Buttons(Choices));

        return data;
    }

    private static IEnumerable<Sentence> Said(ExplainRow row) => row.Mark is null ? [row.Text] : [row.Mark, row.Text];

    private static CardData Of(ExplainRow row, int index, Wording wording)
    {
        var data = new CardData(12)
        {
            { "row", "explained-" + wording.Number(index + 1) },
            { "text", wording.Say(row.Text) },
            { "hasMark", row.Mark is not null },
            { "mark", row.Mark is null ? "" : wording.Say(row.Mark) },
            { "hasSmall", row.Small is not null },
            { "small", row.Small is null ? "" : wording.Say(row.Small) },
            { "hasLink", row.Link is not null },
            { "link", row.Link?.AbsoluteUri ?? "" },
        };
        wording.AddPicture(data, row.PictureKey);

        return data;
    }
}
