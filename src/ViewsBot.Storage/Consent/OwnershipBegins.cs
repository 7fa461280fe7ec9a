using Microsoft.Extensions.Hosting;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Consent;

/// <summary>
/// Writes into the audit trail that a session's views have become their speaker's own. Nothing waits for it: the policy asks the day
/// itself at every read. It is here so that what staff could see the day before, and not the day after, closed by no silent step.
/// </summary>
internal sealed class OwnershipBegins(IDatabase database, SessionReader sessions, Trail trail, TimeProvider clock) : BackgroundService
{
    /// <summary>Nobody younger has come to the end of compulsory school age: the last Friday of June may come before a birthday in August.</summary>
    private const int YoungestYears = 15;

    private const string MayHaveBegunSql = """
        SELECT s.id FROM view_session s JOIN speaker p ON p.id = s.speaker_id JOIN pupil u ON u.id = p.pupil_id
        WHERE p.audience <> 'parent' AND u.born_on <= ? AND NOT EXISTS (SELECT 1 FROM ownership_begun b WHERE b.session_id = s.id)
        """;

    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(15);

    /// <summary>Writes down those that have begun and were not written down yet.</summary>
    public async Task NoticeAsync(CancellationToken cancel)
    {
        foreach (var session in database.Read(Begun))
        {
            await database.WriteAsync(
                changes => changes.Add(new OwnershipBegunRow(session, clock.GetUtcNow())) && changes.Add(trail.Now("system", "ownership-began", $"session:{session}")), cancel);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, clock);

        do { await NoticeAsync(stoppingToken); } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private List<SessionId> Begun(IReads reads)
    {
        var bornBy = DateOnly.FromDateTime(clock.GetLocalNow().DateTime).AddYears(-YoungestYears);
        var ids = reads.All(MayHaveBegunSql, fields => fields.Text(0), Stored.Day(bornBy));

        return [.. ids.Select(id => SessionId.Parse(id)!.Value).Where(id => sessions.OfId(reads, id) is { Session.OwnsViews: true })];
    }
}
