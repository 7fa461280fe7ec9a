using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>Something said, perhaps with a picture, and a few buttons of words to go on with. Template <c>message</c>.</summary>
public sealed record MessageCard : Card
{
    /// <summary>What it asks; comes back with the choice, so that a tap on an old card is known for one.</summary>
    public required string Ask { get; init; }

    /// <summary>The heading.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>What is said, one sentence a line.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    /// <summary>The concept key of a picture; or none.</summary>
    public string? PictureKey { get; init; }

    /// <summary>Buttons of words, at most five.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    internal override string Template => "message";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, wording.Aloud(heading, Lines, Choices), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("lines", wording.Lines(Lines));
        wording.AddPicture(data, PictureKey);
        data.Add("hasChoices", Choices.Count > 0);
        data.Add("choices", wording.Buttons(Choices));

        return data;
    }
}
