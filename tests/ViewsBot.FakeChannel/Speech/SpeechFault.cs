namespace ViewsBot.FakeChannel.Speech;

/// <summary>What goes wrong with one answer.</summary>
public enum SpeechFault
{
    /// <summary>429 with <c>Retry-After: 1</c>.</summary>
    TooMany,

    /// <summary>502.</summary>
    Broken,

    /// <summary>The connection ends in the middle.</summary>
    Dropped,

    /// <summary>200 with what is no sound.</summary>
    NoSound,

    /// <summary>Nothing is ever answered.</summary>
    Silent,
}
