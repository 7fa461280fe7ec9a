using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Records.Alerts;

/// <summary>What the safeguarding lead and deputy see and do. Anyone else gets nothing, and the attempt leaves an audit event.</summary>
public interface IAlertStore
{
    /// <summary>Every alert, those waiting first, then the newest first.</summary>
    /// <returns><c>null</c> if alerts are not for this viewer.</returns>
    Task<IReadOnlyList<AlertOnFile>?> AllAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>One picture that came with an alert, with its bytes.</summary>
    /// <returns><c>null</c> if there is none for this viewer.</returns>
    Task<AlertPictureOnFile?> PictureAsync(Viewer viewer, AlertPictureId picture, CancellationToken cancel);

    /// <summary>How many alerts wait; tells nothing else, and is 0 for those alerts are not for.</summary>
    Task<int> WaitingAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>How many there are and how many wait: enough to know that one has come. 0 for those alerts are not for.</summary>
    Task<AlertCounts> CountAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>Says that an alert was read and is being acted on. A second time changes nothing.</summary>
    Task<Acknowledged> AcknowledgeAsync(Viewer viewer, AlertId alert, CancellationToken cancel);

    /// <summary>Raises a test alert for the viewer's school; once a way has sent it and somebody acknowledged it, it is known that alerts arrive.</summary>
    Task<AlertId?> RaiseTestAsync(Viewer viewer, CancellationToken cancel);
}

/// <summary>How many alerts there are.</summary>
/// <param name="Raised">All that were ever raised; it never falls.</param>
/// <param name="Waiting">Those that nobody has acknowledged.</param>
public sealed record AlertCounts(int Raised, int Waiting);

/// <summary>An alert and whose it is.</summary>
public sealed record AlertOnFile(Alert Alert, Pupil? Pupil, Speaker? Speaker, string? AcknowledgedBy)
{
    /// <summary>The survey it came from, where nobody knows who speaks; or <c>null</c>.</summary>
    public Survey? Survey { get; init; }

    /// <summary>The pictures that came with it, in the order they were sent.</summary>
    public IReadOnlyList<AlertPicture> Pictures { get; init; } = [];

    /// <summary>Who was told of it, the first first.</summary>
    public IReadOnlyList<Telling> Told { get; init; } = [];
}

/// <summary>One person's turn to be told of an alert.</summary>
/// <param name="Recipient">Who.</param>
/// <param name="At">When their turn came (UTC).</param>
/// <param name="SentBy">The ways that have sent it.</param>
public sealed record Telling(Recipient Recipient, DateTimeOffset At, IReadOnlyList<string> SentBy);

/// <summary>What came of acknowledging an alert.</summary>
public enum Acknowledged
{
    /// <summary>It waits no longer.</summary>
    Now,

    /// <summary>Somebody had done so.</summary>
    Before,

    /// <summary>There is no such alert for this viewer.</summary>
    NotFound,
}
