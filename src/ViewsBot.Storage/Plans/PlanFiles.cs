using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Translations;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Plans;

/// <summary>Puts a cycle's plan together with all that came of it.</summary>
internal sealed class PlanFiles(
    PlanReader plans, ReplyReader replies, DecisionReader decisions, SaidReader said, SessionReader sessions, WriterNames names, SaidSights sights, Carrying carrying,
    TranslationReader translations, Sights ofSessions)
{
    private const string ToldSql = """
        SELECT t.news, t.session_id, t.at FROM told t JOIN view_session s ON s.id = t.session_id
        WHERE s.speaker_id IN (SELECT speaker_id FROM view_session WHERE cycle_id = ?) ORDER BY t.at
        """;

    /// <summary>The file, with what this viewer may see: a reply tells of the view it answers, so it is theirs who may see that.</summary>
    public PlanOnFile Read(IReads reads, Viewer viewer, Pupil pupil, Cycle cycle)
    {
        var versions = plans.Versions(reads, cycle.Id).Where(item => sights.MaySee(reads, viewer, item)).ToList();
        var decided = decisions.OfCycle(reads, cycle.Id);
        var replied = Replies(reads, viewer, cycle.Id);

        return new PlanOnFile
        {
            Pupil = pupil,
            Cycle = cycle,
            Plan = new Plan([.. plans.OfCycle(reads, cycle.Id).Where(item => sights.MaySee(reads, viewer, item))]),
            Versions = versions,
            CameFrom = carrying.CameFrom(reads, versions.DistinctBy(item => item.Id)),
            GoesOnAs = carrying.GoesOnAs(reads, cycle.Id),
            LeftBehind = carrying.LeftBehind(reads, viewer, cycle),
            Replies = replied,
            PutRight = replies.PutRight(reads, cycle.Id).Where(one => sights.MaySee(reads, viewer, one.Value.To)).ToDictionary(),
            Decisions = decided,
            Celebrations =
            [
                .. CelebrationReader.OfCycle(reads, cycle.Id)
                    .Where(celebration => WhoMaySee.Celebration(viewer, pupil, celebration))
                    .Select(celebration => OnFile(reads, viewer, pupil, celebration)),
            ],
            Names = names.Of(reads, versions.SelectMany(WhoStandsBehind)
                .Concat(decided.Select(decision => decision.Written.By))
                .Concat(replied.SelectMany(reply => reply.Earlier.Append(reply.Reply)).Select(reply => reply.Written.By))),
        };
    }

    private IReadOnlyList<ReplyOnFile> Replies(IReads reads, Viewer viewer, CycleId cycle)
    {
        var told = reads.All(ToldSql, MapTold, cycle.ToString()).ToLookup(one => one.News);
        var seen = replies.Versions(reads, cycle).Where(reply => sights.MaySee(reads, viewer, reply.To)).ToList();
        var to = seen.DistinctBy(reply => reply.Id).ToDictionary(reply => reply.Id, reply => reply.To);
        var answers = ReplyReader.Answers(reads, cycle)
            .Where(answer => to.TryGetValue(answer.Reply, out var what) && sights.MaySee(reads, viewer, what, answer))
            .ToLookup(answer => answer.Reply);

        return [.. seen.GroupBy(reply => reply.Id).Select(versions => OnFile([.. versions], told, answers[versions.Key]))];
    }

    private static ReplyOnFile OnFile(IReadOnlyList<Reply> versions, ILookup<NewsKey, Told> told, IEnumerable<ReplyAnswer> answers) => new(
        versions[^1],
        [.. versions.SkipLast(1)],
        [.. told[NewsKey.Of(versions[^1])]],
        [.. answers.GroupBy(answer => answer.Origin.Session).Select(ofSession => ofSession.Last())]);

    private CelebrationOnFile OnFile(IReads reads, Viewer viewer, Pupil pupil, Celebration celebration)
    {
        var session = sessions.OfId(reads, celebration.Origin.Session)!.Session;
        var words = celebration.Words is { } id ? said.Words(reads, id) : null;
        var isTranslated = words is not null && WhoMaySee.Translation(viewer, ofSessions.Of(reads, viewer, pupil, session), ViewKey.Of(words));

        return new CelebrationOnFile(celebration, session.Speaker, words, isTranslated ? translations.Of(reads, words!.Id) : null);
    }

    private static Told MapTold(IFields fields) =>
        new(new NewsKey(fields.Text(0)), SessionId.Parse(fields.Text(1))!.Value, Stored.Instant(fields.Number(2)));

    /// <summary>Who wrote it, and who gave it: staff write down what was said by telephone, and carry what was given into the next cycle.</summary>
    private static IEnumerable<string> WhoStandsBehind(PlanItem item) => item is Strategy { Giver: { } giver } ? [item.Written.By, $"speaker:{giver}"] : [item.Written.By];
}
