namespace ViewsBot.Records.Alerts;

/// <summary>One way of telling somebody that an alert waits. What it sends says that, and where to sign in: no name, no words.</summary>
public interface INotifier
{
    /// <summary>The way's stable key: <c>email</c>, <c>webhook</c>, <c>page</c>.</summary>
    string Way { get; }

    /// <summary>Sends a notice, once; the same notice may come again after a crash.</summary>
    /// <returns>Whether it was taken; what was not is sent again later.</returns>
    Task<Notified> SendAsync(Notice notice, CancellationToken cancel);
}

/// <summary>What came of sending a notice.</summary>
public enum Notified
{
    /// <summary>The other side took it.</summary>
    Sent,

    /// <summary>It did not: it was away, too slow, or said no.</summary>
    NotTaken,

    /// <summary>This way knows no address of the person.</summary>
    NoAddress,
}
