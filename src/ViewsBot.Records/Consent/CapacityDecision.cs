using ViewsBot.Records.Views;

namespace ViewsBot.Records.Consent;

/// <summary>That staff found a young person not able to make one decision, at this time: who found it, when, why and which.</summary>
/// <remarks>
/// It changes nothing before the person was told of it in their conversation, and nothing after it has ended.
/// Source: Mental Capacity Act 2005, sections 1 to 4: one decision at a time, and no more than is needed.
/// </remarks>
public sealed record CapacityDecision
{
    /// <summary>Which capacity decision.</summary>
    public required CapacityDecisionId Id { get; init; }

    /// <summary>The session it is about, and so the person and the cycle.</summary>
    public required SessionId Session { get; init; }

    /// <summary>Which decision of theirs.</summary>
    public required CapacityMatter About { get; init; }

    /// <summary>Why, as staff wrote it. Encrypted where it is kept.</summary>
    public required string Why { get; init; }

    /// <summary>Who decided, as colleagues and the person know them.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the person was told, or <c>null</c>.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>When it was ended, or <c>null</c>.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When the person was told of the end, or <c>null</c>.</summary>
    public DateTimeOffset? EndToldAt { get; init; }

    /// <summary>Whether it counts now: the person knows, and nobody ended it.</summary>
    public bool IsInForce => ToldAt is not null && EndedAt is null;

    /// <summary>Whether it opens what they said now, to staff at the meeting.</summary>
    public bool OpensViews => IsInForce && About == CapacityMatter.WhoSeesMyViews;

    /// <summary>Whether the person must still be told of it; one that ended before they were told of it changed nothing.</summary>
    public bool IsToBeTold => EndedAt is null ? ToldAt is null : ToldAt is not null && EndToldAt is null;
}
