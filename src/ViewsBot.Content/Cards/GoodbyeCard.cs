using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>Thank you, what happens next, and a link to the page of the board. Template <c>goodbye</c>.</summary>
public sealed record GoodbyeCard : Card
{
    /// <summary>What it asks; comes back with a control.</summary>
    public required string Ask { get; init; }

    /// <summary>The heading.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>What is said, one sentence a line.</summary>
    public required IReadOnlyList<Sentence> Lines { get; init; }

    /// <summary>The address of the page with the board, to keep or print.</summary>
    public required string BoardUrl { get; init; }

    internal override string Template => "goodbye";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, wording.Aloud(heading, Lines, []), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("lines", wording.Lines(Lines));
        data.Add("seeMyBoard", wording.Words.Get("goodbye/see-my-board"));
        data.Add("boardUrl", BoardUrl);

        return data;
    }
}
