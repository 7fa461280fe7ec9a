namespace ViewsBot.Records.Alerts;

/// <summary>What must be sent, kept until it is: a notice is written in the commit of the alert it tells of. For the product's own services, not for a viewer.</summary>
public interface INoticeStore
{
    /// <summary>The notices that one way has not sent yet, oldest first: of alerts that wait, and of tests.</summary>
    Task<IReadOnlyList<Notice>> ToSendAsync(string way, CancellationToken cancel);

    /// <summary>Keeps that a way has sent a notice, with its audit event. A test that was acknowledged before is proved by it.</summary>
    Task SentAsync(NoticeId notice, string way, CancellationToken cancel);

    /// <summary>Tells the next person of every alert that has waited too long, each with its audit event. Twice at once does it once.</summary>
    /// <returns>When the next alert will have waited too long (UTC), or <c>null</c> if none waits.</returns>
    Task<DateTimeOffset?> EscalateAsync(CancellationToken cancel);
}
