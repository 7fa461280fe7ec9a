using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>What the policy must know of one session, and of what the viewer is to its pupil.</summary>
public sealed record SessionInSight
{
    /// <summary>Whose cycle it is.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The session.</summary>
    public required ViewSession Session { get; init; }

    /// <summary>What its speaker chose; counts only where they own their views.</summary>
    public required Sharing Sharing { get; init; }

    /// <summary>Whether a capacity decision about who sees the views is in force.</summary>
    public required bool StaffDecideSharing { get; init; }

    /// <summary>What the viewer is to the pupil, beside their role.</summary>
    public required Ties Ties { get; init; }
}
