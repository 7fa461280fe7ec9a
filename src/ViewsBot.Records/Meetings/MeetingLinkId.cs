namespace ViewsBot.Records.Meetings;

/// <summary>Which link to a meeting.</summary>
public readonly record struct MeetingLinkId(Guid Value)
{
    /// <summary>A new id; ids made later sort later.</summary>
    public static MeetingLinkId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> if the text is no id.</returns>
    public static MeetingLinkId? Parse(string? text) => Guid.TryParseExact(text, "N", out var value) ? new(value) : null;

    /// <summary>32 hexadecimal digits, lower case, as in URLs and rows.</summary>
    public override string ToString() => Value.ToString("N");
}
