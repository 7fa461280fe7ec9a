using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Invitations;

/// <summary>A link or code that opens one person's conversations until their cycle closes. Opening never uses it up.</summary>
public sealed record Invitation
{
    /// <summary>Which invitation.</summary>
    public required InvitationId Id { get; init; }

    /// <summary>The cycle it is for.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>The person it is for.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The session it opens.</summary>
    public required SessionId Session { get; init; }

    /// <summary>The language it sets (BCP 47), or <c>null</c> where the person chooses.</summary>
    public required string? Language { get; init; }

    /// <summary>Names of those who will see the answers beyond the school's own list.</summary>
    public required IReadOnlyList<string> AlsoSeenBy { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The keys of the topics it asks about; none where all of the audience's may be chosen.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The day by which they are asked to answer, or <c>null</c>. Nothing closes on it.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>When it was taken back, or <c>null</c> while it opens.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
