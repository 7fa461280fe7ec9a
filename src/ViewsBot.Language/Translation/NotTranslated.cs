namespace ViewsBot.Language.Translation;

/// <summary>Why there is no translation.</summary>
public enum NotTranslated
{
    /// <summary>The service was not reached in time, or could not just now; later it may.</summary>
    NotReached,

    /// <summary>The service does not take such a request: the key, the region or the month's amount.</summary>
    Refused,

    /// <summary>What came back is not an answer.</summary>
    Unreadable,
}
