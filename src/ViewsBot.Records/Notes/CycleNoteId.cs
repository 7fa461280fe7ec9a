namespace ViewsBot.Records.Notes;

/// <summary>Which note.</summary>
public readonly record struct CycleNoteId(Guid Value)
{
    /// <summary>A new id; ids made later sort later.</summary>
    public static CycleNoteId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> if the text is no id.</returns>
    public static CycleNoteId? Parse(string? text) => Guid.TryParseExact(text, "N", out var value) ? new(value) : null;

    /// <summary>32 hexadecimal digits, lower case, as in URLs and rows.</summary>
    public override string ToString() => Value.ToString("N");
}
