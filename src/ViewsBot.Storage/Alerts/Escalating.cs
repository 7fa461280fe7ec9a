using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Alerts;

/// <summary>Passes alerts that have waited too long on to the next person, each in a commit with its event.</summary>
internal sealed class Escalating(IDatabase database, SafetyReader safety, Trail trail, AlertBell bell, TimeProvider clock)
{
    private const string LastTold = """
        SELECT a.id, a.school_id, a.kind, n.step, n.recipient, n.at FROM alert a
        JOIN notice n ON n.alert_id = a.id AND n.step = (SELECT max(step) FROM notice WHERE alert_id = a.id)
        WHERE a.acknowledged_at IS NULL
        """;

    private const string Actor = "system";

    /// <summary>Does all that is due.</summary>
    /// <returns>When the next is.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();

        while (true)
        {
            var steps = database.Read(Steps);

            if (!steps.Any(step => step.Due <= now)) { return steps.Count == 0 ? null : steps.Min(step => step.Due); }

            // Read again on the writer: somebody may have acknowledged it meanwhile.
            await database.WriteAsync(changes => Take(changes, [.. Steps(changes).Where(step => step.Due <= now)]), cancel);
            bell.Ring();
        }
    }

    private bool Take(IChanges changes, IReadOnlyList<Step> due)
    {
        foreach (var step in due)
        {
            if (changes.Add(step.ToRow(clock))) { changes.Add(trail.Now(Actor, $"alert-passed-on-to-{step.Next}", $"alert:{step.Alert}")); }
        }

        return true;
    }

    private List<Step> Steps(IReads reads)
    {
        var schools = new Dictionary<SchoolId, SchoolSafety>();
        var steps = new List<Step>();

        foreach (var last in reads.All(LastTold, Last.Map))
        {
            if (!schools.TryGetValue(last.School, out var school)) { schools[last.School] = school = safety.Of(reads, last.School); }

            if (Escalation.After(school, last.IsTest, last.Told, last.At) is { } after) { steps.Add(new Step(last.Alert, last.Number + 1, after.Next, after.Due)); }
        }

        return steps;
    }

    private sealed record Step(string Alert, long Number, Recipient Next, DateTimeOffset Due)
    {
        /// <summary>The turn begins now, not when it was due: after a night switched off, the person still has the whole wait.</summary>
        public NoticeRow ToRow(TimeProvider clock) => new()
        {
            Id = NoticeId.New(clock).ToString(),
            AlertId = Alert,
            Step = Number,
            Recipient = Next.ToString(),
            At = Stored.Instant(clock.GetUtcNow()),
        };
    }

    private sealed record Last(string Alert, SchoolId School, bool IsTest, long Number, Recipient Told, DateTimeOffset At)
    {
        public static Last Map(IFields fields) => new(
            fields.Text(0),
            SchoolId.Parse(fields.Text(1))!.Value,
            fields.Text(2) == "test",
            fields.Number(3),
            Recipient.Parse(fields.Text(4))!.Value,
            Stored.Instant(fields.Number(5)));
    }
}
