using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Alerts;

/// <summary>Somebody may not be safe. Kept apart from the cycle, for the safeguarding lead and deputy only, and never closed by itself.</summary>
public sealed record Alert
{
    /// <summary>Which alert.</summary>
    public required AlertId Id { get; init; }

    /// <summary>What raised it.</summary>
    public required AlertKind Kind { get; init; }

    /// <summary>The session it was raised in, or <c>null</c> for a test, or while nobody knows who tells.</summary>
    public SessionId? Session { get; init; }

    /// <summary>The survey it was raised in, where nobody knows who speaks; or <c>null</c>.</summary>
    public SurveyId? Survey { get; init; }

    /// <summary>The first alert of the same telling, where more was told while its reply was open; or <c>null</c> for that first one, and where nothing more came.</summary>
    public AlertId? Telling { get; init; }

    /// <summary>The exact words, or empty where none were typed. Encrypted where they are kept, and they live nowhere else.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the conversation (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>When it was raised (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the lead or deputy acknowledged it, or <c>null</c> while it waits.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }
}
