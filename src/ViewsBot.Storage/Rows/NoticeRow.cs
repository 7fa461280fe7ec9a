using ViewsBot.Records.Alerts;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>One person's turn to be told of an alert, as it is kept.</summary>
internal sealed class NoticeRow : IRow
{
    public string Table => "notice";

    public required string Id { get; init; }

    public required string AlertId { get; init; }

    /// <summary>Which step it is for its alert, from 0.</summary>
    public required long Step { get; init; }

    public required string Recipient { get; init; }

    public required long At { get; init; }

    /// <summary>The first step of an alert: the lead is told when it is raised. It bears the alert's own id.</summary>
    public static NoticeRow First(Alert alert) => new()
    {
        Id = new NoticeId(alert.Id.Value).ToString(),
        AlertId = alert.Id.ToString(),
        Step = 0,
        Recipient = Records.Alerts.Recipient.Lead.ToString(),
        At = Stored.Instant(alert.At),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("alert_id", AlertId)
        .Set("step", Step)
        .Set("recipient", Recipient)
        .Set("at", At);
}
