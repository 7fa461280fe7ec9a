using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Plans;

/// <summary>Adds versions of replies, each for whoever said what it answers.</summary>
internal sealed class ReplyChanges(PlanReader plans, ReplyReader replies, SaidSights sights, Sealer sealer, Trail trail)
{
    private const string OfPlacementSql = "SELECT p.session_id FROM placement p JOIN view_session s ON s.id = p.session_id WHERE p.id = ? AND s.cycle_id = ?";

    private const string OfWordsSql = "SELECT w.session_id FROM own_words w JOIN view_session s ON s.id = w.session_id WHERE w.id = ? AND s.cycle_id = ?";

    /// <summary>Keeps a version, if it follows the newest and answers something of its cycle that this viewer may see.</summary>
    public PlanKept Keep(IChanges changes, Viewer viewer, Reply reply)
    {
        if (!TrySessionOf(changes, reply.Cycle, reply.To, out var session) || !sights.MaySee(changes, viewer, reply.To)) { return PlanKept.NotFound; }

        var newest = replies.One(changes, reply.Id);

        if (newest is null) { return reply.Version == 1 ? Add(changes, viewer, reply, session) : PlanKept.NotFound; }

        if (newest.To != reply.To) { return PlanKept.NotFound; }

        if (IsSame(newest, reply)) { return PlanKept.Before; }

        return reply.Version == newest.Version + 1 ? Add(changes, viewer, reply, session) : PlanKept.NotNewest;
    }

    /// <summary>Finds the session that said it; none for a next step, which is everybody's.</summary>
    private bool TrySessionOf(IReads reads, CycleId cycle, ReplyTo to, out SessionId? session)
    {
        session = to switch
        {
            ReplyTo.OnePlacement one => SessionOf(reads, OfPlacementSql, one.Placement.ToString(), cycle),
            ReplyTo.SomeWords some => SessionOf(reads, OfWordsSql, some.Words.ToString(), cycle),
            _ => null,
        };

        return session is not null || (to is ReplyTo.OneStep step && plans.One(reads, step.Step) is NextStep found && found.Cycle == cycle);
    }

    private static SessionId? SessionOf(IReads reads, string sql, string id, CycleId cycle) =>
        SessionId.Parse(reads.One(sql, fields => fields.Text(0), id, cycle.ToString()));

    private PlanKept Add(IChanges changes, Viewer viewer, Reply reply, SessionId? session)
    {
        changes.Add(new ReplyRow(reply, session, sealer));
        changes.Add(trail.Now(viewer.Actor, reply.Version == 1 ? "reply-written" : "reply-changed", $"reply:{reply.Id}"));

        return PlanKept.Now;
    }

    private static bool IsSame(Reply newest, Reply reply) =>
        newest with { Written = reply.Written, PictureKeys = reply.PictureKeys } == reply && newest.PictureKeys.SequenceEqual(reply.PictureKeys);
}
