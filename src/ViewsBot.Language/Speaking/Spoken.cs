namespace ViewsBot.Language.Speaking;

/// <summary>What came of one sentence.</summary>
public abstract record Spoken
{
    private Spoken() { }

    /// <summary>Sound: MP3, as it came.</summary>
    public sealed record Sound(byte[] Bytes) : Spoken;

    /// <summary>None.</summary>
    public sealed record Not(NotSpoken Why) : Spoken;
}
