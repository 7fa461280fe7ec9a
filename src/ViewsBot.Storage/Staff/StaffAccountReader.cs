using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>Reads accounts as those see them who keep them: nothing of a password but whether there is one.</summary>
internal sealed class StaffAccountReader(Sealer sealer, TimeProvider clock)
{
    private const string Columns = """
        SELECT u.staff_id, u.school_id, u.name, u.roles, u.user_name, u.classes, u.password_hash IS NOT NULL, u.two_factor_enabled, u.lockout_end, u.ended_at,
               (SELECT max(l.until) FROM staff_link l WHERE l.staff_id = u.staff_id AND l.used_at IS NULL)
        FROM staff_user u
        """;

    /// <summary>Every account of a school.</summary>
    public IReadOnlyList<StaffAccount> OfSchool(IReads reads, SchoolId school) => reads.All(Columns + " WHERE u.school_id = ?", Map, school.ToString());

    /// <summary>One account of a school, or <c>null</c>.</summary>
    public StaffAccount? One(IReads reads, SchoolId school, StaffId account) =>
        reads.One(Columns + " WHERE u.school_id = ? AND u.staff_id = ?", Map, school.ToString(), account.ToString());

    private StaffAccount Map(IFields fields) => new()
    {
        Member = new StaffMember
        {
            Id = StaffId.Parse(fields.Text(0))!.Value,
            School = SchoolId.Parse(fields.Text(1))!.Value,
            Name = sealer.OpenText(Purpose.Name, fields.Bytes(2)),
            Roles = (StaffRoles)fields.Number(3),
        },
        UserName = fields.IsNull(4) ? "" : fields.Text(4),
        Classes = fields.IsNull(5) ? [] : Stored.List(sealer.OpenText(Purpose.Register, fields.Bytes(5))),
        HasPassword = fields.Number(6) != 0,
        HasSecondStep = fields.Number(7) != 0,
        LockedUntil = NotPast(Stored.Instant(fields, 8)),
        EndedAt = Stored.Instant(fields, 9),
        LinkUntil = NotPast(Stored.Instant(fields, 10)),
    };

    private DateTimeOffset? NotPast(DateTimeOffset? until) => until > clock.GetUtcNow() ? until : null;
}
