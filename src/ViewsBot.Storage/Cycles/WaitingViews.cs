using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Cycles;

/// <summary>Finds the views of a cycle that nobody has replied to, as far as a viewer may see them: own words, and each picture where it stands now.</summary>
internal sealed class WaitingViews(SessionReader sessions, PeopleReader people, Sights sights, ReplyReader replies, DecisionReader decisions)
{
    private const string WordsSql = """
        SELECT w.id, w.session_id, w.prompt FROM own_words w JOIN view_session s ON s.id = w.session_id WHERE s.cycle_id = ? ORDER BY w.number
        """;

    private const string PlacementsSql = """
        SELECT p.id, p.session_id, p.option_key, p.answer, p.helper FROM placement p JOIN view_session s ON s.id = p.session_id
        WHERE s.cycle_id = ? ORDER BY p.at, p.number
        """;

    /// <summary>What waits, own words first.</summary>
    public IReadOnlyList<ReplyTo> Of(IReads reads, Viewer viewer, CycleId cycle)
    {
        var replied = replies.Versions(reads, cycle).Select(reply => reply.To).ToHashSet();
        var steps = decisions.OfCycle(reads, cycle).Select(decision => decision.Step).Concat(replied.OfType<ReplyTo.OneStep>().Select(one => one.Step)).ToHashSet();
        var sightOf = new Dictionary<SessionId, SessionInSight>();

        var words = reads.All(WordsSql, Spoken.OfWords, cycle.ToString()).Where(one => !replied.Contains(one.To));
        var placed = reads.All(PlacementsSql, Spoken.OfPlacement, cycle.ToString())
            .GroupBy(one => (one.Session, one.View.Value, one.IsProxy))
            .Where(same => same.Last().IsPlaced && !same.Any(one => replied.Contains(one.To)) && !IsDecided(same.Last(), steps))
            .Select(same => same.Last());

        return [.. words.Concat(placed).Where(one => WhoMaySee.View(viewer, Sight(one.Session), one.View)).Select(one => one.To)];

        SessionInSight Sight(SessionId session) => sightOf.TryGetValue(session, out var known) ? known : sightOf[session] = Find(reads, viewer, session);
    }

    private static bool IsDecided(Spoken one, HashSet<PlanItemId> steps) => one.View.Option is { } option && PlanKeys.ReadItem(option) is { } item && steps.Contains(item);

    private SessionInSight Find(IReads reads, Viewer viewer, SessionId id)
    {
        var session = sessions.OfId(reads, id)!.Session;

        return sights.Of(reads, viewer, people.Pupil(reads, session.Cycle.Pupil)!, session);
    }

    private sealed record Spoken(ReplyTo To, SessionId Session, ViewKey View, bool IsPlaced, bool IsProxy)
    {
        public static Spoken OfWords(IFields fields)
        {
            var id = OwnWordsId.Parse(fields.Text(0))!.Value;

            return new Spoken(new ReplyTo.SomeWords(id), SessionId.Parse(fields.Text(1))!.Value, ViewKey.Words(id, fields.Text(2)), IsPlaced: true, IsProxy: false);
        }

        public static Spoken OfPlacement(IFields fields) => new(
            new ReplyTo.OnePlacement(PlacementId.Parse(fields.Text(0))!.Value),
            SessionId.Parse(fields.Text(1))!.Value,
            ViewKey.Of(new OptionKey(fields.Text(2))),
            AnswerKeys.ReadAnswer(fields.Text(3)) is Answer.Placed,
            AnswerKeys.ReadHelper(fields.Text(4)) == Helper.AnsweredForMe);
    }
}
