namespace ViewsBot.Records.Cycles;

/// <summary>What became of closing a cycle.</summary>
public enum Closing
{
    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>Views wait for a reply, and no reason was named why they get none; it stays open.</summary>
    RepliesMissing,

    /// <summary>A view waits for a reply that whoever closes was not shown; it stays open.</summary>
    NotAllShown,

    /// <summary>There is no such open cycle that this viewer keeps.</summary>
    NotFound,
}
