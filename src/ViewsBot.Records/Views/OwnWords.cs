namespace ViewsBot.Records.Views;

/// <summary>What somebody said in their own words, exactly as they wrote it.</summary>
public sealed record OwnWords
{
    /// <summary>Which own words.</summary>
    public required OwnWordsId Id { get; init; }

    /// <summary>What they were answering: a prompt's key, such as <c>tell-more/my-school-day/playtime</c> or <c>closing/proud</c>.</summary>
    public required string Prompt { get; init; }

    /// <summary>The words, unaltered. Encrypted where they are kept.</summary>
    public required string Text { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }

    /// <summary>When a member of staff first read them, or <c>null</c> while unread.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
