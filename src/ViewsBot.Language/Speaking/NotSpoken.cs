namespace ViewsBot.Language.Speaking;

/// <summary>Why a sentence is not spoken.</summary>
public enum NotSpoken
{
    /// <summary>The service was not reached in time, or could not just now; later it may.</summary>
    NotReached,

    /// <summary>The service does not take such a request: the key, the voice or the month's amount.</summary>
    Refused,

    /// <summary>What came back is no sound.</summary>
    Unreadable,
}
