using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Alerts;

/// <summary>Alerts are known to arrive once a test was sent by some way and acknowledged by somebody, whichever came first.</summary>
internal sealed class Proof(TimeProvider clock)
{
    private const string ProvedSql = """
        UPDATE school SET alerts_proved_at = ?
        WHERE alerts_proved_at IS NULL AND id = (
            SELECT a.school_id FROM alert a
            WHERE a.id = ? AND a.kind = 'test' AND a.acknowledged_at IS NOT NULL
                AND EXISTS (SELECT 1 FROM notice n JOIN notice_sent s ON s.notice_id = n.id WHERE n.alert_id = a.id))
        """;

    /// <summary>Looks whether an alert proves it, in the commit that may have completed the proof.</summary>
    public void Look(IChanges changes, string alert) => changes.Run(ProvedSql, Stored.Instant(clock.GetUtcNow()), alert);
}
