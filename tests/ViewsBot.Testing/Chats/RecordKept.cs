namespace ViewsBot.Testing.Chats;

/// <summary>All that is kept of a fictional pupil, as the demo door shows it.</summary>
public sealed record RecordKept(
    IReadOnlyList<RecordKept.Placed> Placements,
    IReadOnlyList<RecordKept.Said> Words,
    IReadOnlyList<RecordKept.Drawn> Pictures,
    IReadOnlyList<RecordKept.Chosen> Choices,
    string? Language,
    IReadOnlyList<RecordKept.Alerted> Alerts,
    IReadOnlyList<RecordKept.Planned> Plan,
    IReadOnlyList<RecordKept.Replied> Replies)
{
    /// <summary>An option as it stands, and its history, the present last.</summary>
    public sealed record Placed(string Option, string Place, IReadOnlyList<Before> History, string Helper, string Way, DateTimeOffset At, string Points);

    /// <summary>One placement of a history.</summary>
    public sealed record Before(string Place, string Helper, string Way, DateTimeOffset At, string Points);

    /// <summary>Own words.</summary>
    public sealed record Said(string Prompt, string Text, string Language, string Way, DateTimeOffset At, bool Read);

    /// <summary>A picture of one's own.</summary>
    public sealed record Drawn(string Prompt, string? Option, string Kind, string MediaType, string Sha256, int Bytes, string Helper, DateTimeOffset At);

    /// <summary>A choice.</summary>
    public sealed record Chosen(string Prompt, string Choice, string Helper, string Way, DateTimeOffset At);

    /// <summary>An alert.</summary>
    public sealed record Alerted(string Text, string Language, DateTimeOffset At, DateTimeOffset? AcknowledgedAt);

    /// <summary>An item of the plan, as it stands.</summary>
    public sealed record Planned(string Option, string Words, string? PlainWords, string? Picture, string Standing);

    /// <summary>A reply, when it was told, and what was answered to "is that what you meant?".</summary>
    public sealed record Replied(string To, string Kind, string Words, IReadOnlyList<DateTimeOffset> ToldAt, IReadOnlyList<bool> WasMeant);

    /// <summary>The places of an option, oldest first.</summary>
    public IReadOnlyList<string> HistoryOf(string option) =>
        [.. Placements.Where(placed => placed.Option == option).SelectMany(placed => placed.History).Select(before => before.Place)];
}
