using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Consent;

/// <summary>That a member of staff helps a pupil, is their key person, or comes to one cycle's meeting.</summary>
public sealed record StaffTie
{
    /// <summary>The pupil.</summary>
    public required PupilId Pupil { get; init; }

    /// <summary>The cycle whose meeting it is; <c>null</c> for a helper and a key person.</summary>
    public CycleId? Cycle { get; init; }

    /// <summary>Which member of staff.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>What they are: one of helper, key person and at the meeting.</summary>
    public required Ties Tie { get; init; }

    /// <summary>The name they are known by; the id where they have no account any more.</summary>
    public required string Name { get; init; }
}
