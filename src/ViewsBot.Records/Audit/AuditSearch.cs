using ViewsBot.Records.People;

namespace ViewsBot.Records.Audit;

/// <summary>Which events of the audit trail somebody asks for.</summary>
public sealed record AuditSearch
{
    /// <summary>From when on.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until before when.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>By whom of the staff, or <c>null</c> for anybody.</summary>
    public StaffId? By { get; init; }

    /// <summary>About which pupil, their parents and what was said and written about them; <c>null</c> for everything at the school.</summary>
    public PupilId? About { get; init; }

    /// <summary>What was done, as its key; <c>null</c> for anything.</summary>
    public string? Action { get; init; }

    /// <summary>The number of the event before which to go on, or <c>null</c> to begin with the newest.</summary>
    public long? Before { get; init; }
}
