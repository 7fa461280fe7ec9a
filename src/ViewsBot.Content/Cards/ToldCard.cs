namespace ViewsBot.Content.Cards;

/// <summary>
/// The reply to somebody who told of harm. Template <c>told</c>. It can be hidden with one tap, on the page itself, and
/// has nothing to be read aloud: it must not betray the speaker.
/// </summary>
public sealed record ToldCard : Card
{
    /// <summary>What it asks; comes back with the choice.</summary>
    public required string Ask { get; init; }

    /// <summary>The fixed reply, one sentence a line.</summary>
    public required IReadOnlyList<Sentence> Lines { get; init; }

    /// <summary>Buttons of words that stay when the reply is hidden: go on, or stop.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }
}
