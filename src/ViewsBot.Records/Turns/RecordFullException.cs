namespace ViewsBot.Records.Turns;

/// <summary>Nothing could be kept: the disk is full, or the database stayed locked. What was said was not acknowledged.</summary>
public sealed class RecordFullException : IOException
{
    /// <summary>Without a reason.</summary>
    public RecordFullException() { }

    /// <summary>With what happened, for a log.</summary>
    public RecordFullException(string message) : base(message) { }

    /// <summary>With what happened and what caused it, for a log.</summary>
    public RecordFullException(string message, Exception inner) : base(message, inner) { }
}
