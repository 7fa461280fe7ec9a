using System.Collections.Frozen;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>Finds a member of staff's own pupils. Who sees every pupil is not asked: most pages are theirs, and it would be read for nothing.</summary>
internal sealed class DatabaseOwnPupils(IDatabase database, Sealer sealer) : IOwnPupils
{
    private const string TiedSql = """
        SELECT t.pupil_id FROM staff_tie t JOIN pupil p ON p.id = t.pupil_id LEFT JOIN cycle c ON c.id = t.cycle_id
        WHERE t.staff_id = ? AND t.until IS NULL AND c.closed_at IS NULL AND p.school_id = ?
        """;

    private const string ClassesSql = "SELECT classes FROM staff_user WHERE staff_id = ? AND classes IS NOT NULL";

    private const string InClassSql = "SELECT p.id, d.class FROM pupil p JOIN pupil_details d ON d.pupil_id = p.id WHERE p.school_id = ? AND d.class IS NOT NULL";

    /// <inheritdoc/>
    public Viewer.Staff ViewerOf(StaffMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var viewer = new Viewer.Staff(member);

        return WhoMaySee.SeesEveryPupil(viewer) ? viewer : viewer with { Own = database.Read(reads => Own(reads, member)) };
    }

    private FrozenSet<PupilId> Own(IReads reads, StaffMember member)
    {
        var tied = reads.All(TiedSql, fields => PupilId.Parse(fields.Text(0))!.Value, member.Id.ToString(), member.School.ToString());

        return tied.Concat(Taught(reads, member)).ToFrozenSet();
    }

    /// <summary>A class is sealed, so each is opened and laid beside those they teach.</summary>
    private IEnumerable<PupilId> Taught(IReads reads, StaffMember member)
    {
        if (reads.One(ClassesSql, fields => sealer.OpenText(Purpose.Register, fields.Bytes(0)), member.Id.ToString()) is not { } kept) { return []; }

        var classes = Stored.List(kept).ToHashSet(StringComparer.OrdinalIgnoreCase);

        return reads
            .All(InClassSql, fields => (Id: fields.Text(0), Class: sealer.OpenText(Purpose.Register, fields.Bytes(1))), member.School.ToString())
            .Where(pupil => classes.Contains(pupil.Class.Trim()))
            .Select(pupil => PupilId.Parse(pupil.Id)!.Value);
    }
}
