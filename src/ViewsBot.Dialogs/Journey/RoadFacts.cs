namespace ViewsBot.Dialogs.Journey;

/// <summary>What decides which stages a conversation has: who speaks, what they chose, and what the record holds for them.</summary>
internal sealed record RoadFacts
{
    /// <summary>The audience's key.</summary>
    public required string Audience { get; init; }

    /// <summary>Whether it belongs to a survey: then nobody is known, and it is topics alone.</summary>
    public bool IsSurvey { get; init; }

    /// <summary>Whether the audience tries the board first.</summary>
    public required bool HasPractice { get; init; }

    /// <summary>The parts of the plan the audience is asked about, as topics' keys, in order.</summary>
    public required IReadOnlyList<string> PlanParts { get; init; }

    /// <summary>Whether the audience is asked what works at home.</summary>
    public required bool HasHome { get; init; }

    /// <summary>The keys of the chosen topics, in the order they were chosen.</summary>
    public required IReadOnlyList<string> Topics { get; init; }
}
