namespace ViewsBot.Records.Consent;

/// <summary>The capacity decision that opens a session's views now to staff at the meeting, as it stands beside what it opened.</summary>
public sealed record OpenedByStaff
{
    /// <summary>Which decision of the person's.</summary>
    public required CapacityMatter About { get; init; }

    /// <summary>Who decided, as colleagues and the person know them.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the person was told, and it began to count (UTC).</summary>
    public required DateTimeOffset ToldAt { get; init; }

    /// <summary>Why, as staff wrote it; <c>null</c> for a viewer who may not read that.</summary>
    public required string? Why { get; init; }
}
