using ViewsBot.Records.Views;

namespace ViewsBot.Records.People;

/// <summary>How a person likes to talk: kept when they say so, used when they talk next, and shown to staff as their communication passport.</summary>
public sealed record WayOfTalking
{
    /// <summary>Whose.</summary>
    public required SpeakerId Speaker { get; init; }

    /// <summary>The conversation they said it in.</summary>
    public required SessionId Session { get; init; }

    /// <summary>How many answers a picture has to choose from.</summary>
    public required ScaleForm Scale { get; init; }

    /// <summary>How somebody helps.</summary>
    public required Helper Helper { get; init; }

    /// <summary>The language they talk in (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>When they said it (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
