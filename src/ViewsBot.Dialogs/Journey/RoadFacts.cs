namespace ViewsBot.Dialogs.Journey;

/// <summary>What decides which stages a conversation has: who speaks, what they chose, and what the record holds for them.</summary>
internal sealed record RoadFacts
{
    /// <summary>The audience's key.</summary>
    public required string Audience { get; init; }

    /// <summary>Whether the audience tries the board first.</summary>
    public required bool HasPractice { get; init; }

    /// <summary>The keys of the chosen topics, in the order they were chosen.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
}
