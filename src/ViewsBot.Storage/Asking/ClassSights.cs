using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Asking;

/// <summary>What the policy must know of many sessions: three statements, however many there are.</summary>
internal sealed class ClassSights(IDatabase database, CapacityReader capacity, TimeProvider clock)
{
    private const string TiesSql = "SELECT pupil_id, cycle_id, tie FROM staff_tie WHERE staff_id = ? AND until IS NULL";

    /// <summary>Every session of these pupils' open cycles as this member of staff stands to it.</summary>
    public async Task<IReadOnlyList<SessionInSight>> OfAsync(RecordsContext records, Viewer.Staff staff, IReadOnlyList<PupilToAsk> pupils, CancellationToken cancel)
    {
        List<(Pupil Pupil, ViewSession Session)> all =
        [
            .. from one in pupils from speaker in one.Speakers where speaker.Asked is not null select (one.Pupil, SessionOf(one, speaker)),
        ];
        var owned = all.Where(one => one.Session.OwnsViews).Select(one => one.Session.Id.ToString()).ToList();
        var sharing = (await records.SharingChoices.Where(row => owned.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel))
            .ToLookup(row => row.SessionId, row => row.ToChoice());
        var (opened, ties) = database.Read(reads => (Opened(reads, staff.Member.School), TiesOf(reads, staff)));

        return
        [
            .. all.Select(one => new SessionInSight
            {
                Pupil = one.Pupil,
                Session = one.Session,
                Sharing = one.Session.OwnsViews ? new Sharing(sharing[one.Session.Id.ToString()]) : Sharing.Closed,
                StaffDecideSharing = one.Session.OwnsViews && opened.Contains(one.Session.Id),
                Ties = one.Session.OwnsViews ? ties.Where(tie => tie.Counts(one.Session.Cycle)).Aggregate(Ties.None, (sum, tie) => sum | tie.Tie) : Ties.None,
            }),
        ];
    }

    private HashSet<SessionId> Opened(IReads reads, SchoolId school) =>
        [.. capacity.OfSchool(reads, school).Where(decision => decision.OpensViews).Select(decision => decision.Session)];

    private static IReadOnlyList<FoundTie> TiesOf(IReads reads, Viewer.Staff staff) => reads.All(
        TiesSql,
        fields => new FoundTie(PupilId.Parse(fields.Text(0))!.Value, fields.IsNull(1) ? null : CycleId.Parse(fields.Text(1)), StoredKeys.ReadTie(fields.Text(2))),
        staff.Member.Id.ToString());

    /// <summary>The session without what only its own opening has to say.</summary>
    private ViewSession SessionOf(PupilToAsk pupil, SpeakerToAsk speaker) => new()
    {
        Id = speaker.Asked!.Session,
        Invitation = speaker.Asked.Invitation,
        Speaker = speaker.Speaker,
        Cycle = pupil.Cycle!,
        School = pupil.Pupil.School,
        Language = null,
        SeenBy = [],
        TellsWhom = "",
        OwnsViews = Ownership.Holds(speaker.Speaker.Audience, pupil.Pupil.BornOn, pupil.Cycle!, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)),
    };

    private sealed record FoundTie(PupilId Pupil, CycleId? Cycle, Ties Tie)
    {
        public bool Counts(Cycle cycle) => Pupil == cycle.Pupil && (Cycle is null || Cycle == cycle.Id);
    }
}
