namespace ViewsBot.Records.Alerts;

/// <summary>One person must be told that an alert waits. It holds no name and no word of the alert.</summary>
public sealed record Notice
{
    /// <summary>Which notice; sent again, it is the same one.</summary>
    public required NoticeId Id { get; init; }

    /// <summary>The alert that waits.</summary>
    public required AlertId Alert { get; init; }

    /// <summary>Who is told.</summary>
    public required Recipient Recipient { get; init; }

    /// <summary>Whether the alert is a test by staff.</summary>
    public required bool IsTest { get; init; }

    /// <summary>When this person's turn came (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Where e-mail reaches them now, or <c>null</c>.</summary>
    public string? Email { get; init; }
}
