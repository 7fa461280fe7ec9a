namespace ViewsBot.Records.Plans;

/// <summary>What came of what was said.</summary>
public abstract record ReplyKind
{
    private ReplyKind() { }

    /// <summary>"We did."</summary>
    public sealed record Did : ReplyKind;

    /// <summary>"We could not, because."</summary>
    public sealed record CouldNot : ReplyKind;

    /// <summary>"We are still thinking, and will say by" a day.</summary>
    public sealed record StillThinking(DateOnly SaysBy) : ReplyKind;
}
