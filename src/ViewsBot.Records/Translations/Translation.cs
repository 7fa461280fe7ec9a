using ViewsBot.Records.Views;

namespace ViewsBot.Records.Translations;

/// <summary>Somebody's own words in the language of the staff: it stands beside the words, and never in their place.</summary>
public sealed record Translation
{
    /// <summary>The language staff read (BCP 47).</summary>
    public const string ForStaff = "en";

    /// <summary>Which own words.</summary>
    public required OwnWordsId Words { get; init; }

    /// <summary>What came of it, and who or what made it.</summary>
    public required TranslationStatus Status { get; init; }

    /// <summary>What the words say, or <c>null</c> where it failed. Encrypted where it is kept.</summary>
    public string? Text { get; init; }

    /// <summary>The engine's name, or the name of the person who translated.</summary>
    public required string By { get; init; }

    /// <summary>The language the words were taken to be in (BCP 47), or <c>null</c> where nobody said.</summary>
    public string? From { get; init; }

    /// <summary>The language it is in (BCP 47).</summary>
    public string To { get; init; } = ForStaff;

    /// <summary>The member of staff who asked for it or wrote it down, as the audit trail names them.</summary>
    public required string KeptBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
