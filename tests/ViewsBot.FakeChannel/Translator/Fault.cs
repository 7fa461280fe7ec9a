namespace ViewsBot.FakeChannel.Translator;

/// <summary>What goes wrong with one answer.</summary>
public enum Fault
{
    /// <summary>429 with <c>Retry-After: 1</c>.</summary>
    TooMany,

    /// <summary>500.</summary>
    Broken,

    /// <summary>Nothing is ever answered.</summary>
    Silent,

    /// <summary>The connection ends in the middle.</summary>
    Dropped,

    /// <summary>200 with half of a JSON document.</summary>
    Malformed,

    /// <summary>200 with one result too few.</summary>
    OneTooFew,

    /// <summary>403, as where the month's characters are used up.</summary>
    Refused,
}
