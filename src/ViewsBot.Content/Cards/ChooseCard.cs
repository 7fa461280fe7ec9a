using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>
/// A question with picture choices of equal size: who helps, which topics, what to tell more about, how to join the
/// meeting, how was this. Template <c>choose</c>.
/// </summary>
public sealed record ChooseCard : Card
{
    /// <summary>What it asks; comes back with the choice, so that a tap on an old card is known for one.</summary>
    public required string Ask { get; init; }

    /// <summary>The question.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>What else is said, one sentence a line.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    /// <summary>The picture choices, one to twelve; each has a picture.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>Buttons of words under them, such as "That's all"; at most five.</summary>
    public IReadOnlyList<Choice> Buttons { get; init; } = [];

    internal override string Template => "choose";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, wording.Aloud(heading, Lines, Choices), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("lines", wording.Lines(Lines));
        data.Add("chosenWord", wording.Chosen);
        data.Add("rows", PictureRows.Of(Choices, wording));
        data.Add("hasButtons", Buttons.Count > 0);
        data.Add("buttons", wording.Buttons(Buttons));

        return data;
    }
}
