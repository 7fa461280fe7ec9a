using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Meetings;

/// <summary>A link by which a visiting professional reads, for one meeting, what is shared with it. Of its secret only the fingerprint is kept.</summary>
public sealed record MeetingLink
{
    /// <summary>How far ahead a link may end.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(28);

    /// <summary>Which link.</summary>
    public required MeetingLinkId Id { get; init; }

    /// <summary>The cycle whose meeting it is.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>For whom: a name and what they are, as the SENCO wrote it.</summary>
    public required string Reader { get; init; }

    /// <summary>The sessions that are shown, of those who do not own their views; what an owner shows they choose themselves.</summary>
    public required IReadOnlyList<SessionId> Sessions { get; init; }

    /// <summary>Whether the plan is shown.</summary>
    public required bool ShowsPlan { get; init; }

    /// <summary>Until when it opens (UTC).</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it was taken back (UTC), or <c>null</c>.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
