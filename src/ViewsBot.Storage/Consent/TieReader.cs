using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Consent;

/// <summary>Reads what staff are to a pupil now.</summary>
internal sealed class TieReader(Sealer sealer)
{
    private const string OfPupilSql = """
        SELECT t.cycle_id, t.staff_id, t.tie, u.name FROM staff_tie t LEFT JOIN staff_user u ON u.staff_id = t.staff_id
        WHERE t.pupil_id = ? AND t.until IS NULL ORDER BY t.number
        """;

    /// <summary>Every tie to a pupil, of every meeting.</summary>
    public IReadOnlyList<StaffTie> OfPupil(IReads reads, PupilId pupil) => reads.All(OfPupilSql, fields => Map(fields, pupil), pupil.ToString());

    /// <summary>The ties that count in one cycle.</summary>
    public IReadOnlyList<StaffTie> OfCycle(IReads reads, Cycle cycle) =>
        [.. OfPupil(reads, cycle.Pupil).Where(tie => tie.Cycle is null || tie.Cycle == cycle.Id)];

    private StaffTie Map(IFields fields, PupilId pupil) => new()
    {
        Pupil = pupil,
        Cycle = fields.IsNull(0) ? null : CycleId.Parse(fields.Text(0)),
        Staff = StaffId.Parse(fields.Text(1))!.Value,
        Tie = StoredKeys.ReadTie(fields.Text(2)),
        Name = fields.IsNull(3) ? fields.Text(1) : sealer.OpenText(Purpose.Name, fields.Bytes(3)),
    };
}
