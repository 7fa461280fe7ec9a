using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Reading;

/// <summary>Finds what the policy must know of a session. Of one whose speaker does not own their views nothing more is read.</summary>
internal sealed class Sights(CapacityReader capacity)
{
    private const string TiesSql = """
        SELECT tie FROM staff_tie WHERE pupil_id = ? AND staff_id = ? AND until IS NULL AND (cycle_id IS NULL OR cycle_id = ?)
        """;

    private const string ParentSql = "SELECT 1 FROM speaker WHERE id = ? AND pupil_id = ? AND audience = 'parent'";

    /// <summary>The session as this viewer stands to it.</summary>
    public SessionInSight Of(IReads reads, Viewer viewer, Pupil pupil, ViewSession session) => new()
    {
        Pupil = pupil,
        Session = session,
        Sharing = session.OwnsViews ? new Sharing(SharingReader.OfSession(reads, session.Id)) : Sharing.Closed,
        StaffDecideSharing = session.OwnsViews && capacity.OfSession(reads, session.Id).Any(decision => decision.OpensViews),
        Ties = session.OwnsViews ? TiesOf(reads, viewer, pupil.Id, session.Cycle.Id) : Ties.None,
    };

    private static Ties TiesOf(IReads reads, Viewer viewer, PupilId pupil, CycleId cycle) => viewer switch
    {
        Viewer.Staff staff => reads.All(TiesSql, fields => StoredKeys.ReadTie(fields.Text(0)), pupil.ToString(), staff.Member.Id.ToString(), cycle.ToString())
            .Aggregate(Ties.None, (all, tie) => all | tie),
        Viewer.Invited invited when reads.Any(ParentSql, invited.Speaker.ToString(), pupil.ToString()) => Ties.Parent,
        _ => Ties.None,
    };
}
