using ViewsBot.Records.Alerts;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Alerts;

/// <summary>Reads who was told of an alert, and which ways have sent it.</summary>
internal static class Tellings
{
    private const string ToldSql = "SELECT id, recipient, at FROM notice WHERE alert_id = ? ORDER BY step";

    private const string SentSql = "SELECT way FROM notice_sent WHERE notice_id = ? ORDER BY at, way";

    public static IReadOnlyList<Telling> Of(IReads reads, string alert)
    {
        var told = reads.All(ToldSql, fields => (Id: fields.Text(0), Recipient: Recipient.Parse(fields.Text(1))!.Value, At: Stored.Instant(fields.Number(2))), alert);

        return [.. told.Select(one => new Telling(one.Recipient, one.At, reads.All(SentSql, fields => fields.Text(0), one.Id)))];
    }
}
