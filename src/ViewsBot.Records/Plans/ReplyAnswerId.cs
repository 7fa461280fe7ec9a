namespace ViewsBot.Records.Plans;

/// <summary>Which answer to a reply; the same tap delivered twice has the same id.</summary>
public readonly record struct ReplyAnswerId(Guid Value)
{
    /// <summary>A new id; ids made later sort later.</summary>
    public static ReplyAnswerId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> if the text is no id.</returns>
    public static ReplyAnswerId? Parse(string? text) => Guid.TryParseExact(text, "N", out var value) ? new(value) : null;

    /// <summary>32 hexadecimal digits, lower case, as in URLs and rows.</summary>
    public override string ToString() => Value.ToString("N");
}
