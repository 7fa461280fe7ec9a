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

    /// <summary>How big their text is, in per cent of the usual size.</summary>
    public required int TextSize { get; init; }

    /// <summary>Whether every card is read aloud to them.</summary>
    public required bool ReadsAloud { get; init; }

    /// <summary>How many pictures one card asks about: 1 to <see cref="MostAtOnce"/>.</summary>
    public required int AtOnce { get; init; }

    /// <summary>How many pictures a card asks about for everybody who chose nothing else.</summary>
    public const int UsuallyAtOnce = 1;

    /// <summary>The most pictures a card can ask about.</summary>
    public const int MostAtOnce = 3;

    /// <summary>The size of text that everybody begins with, in per cent.</summary>
    public const int UsualTextSize = 100;

    /// <summary>The biggest text a page can show, in per cent.</summary>
    public const int BiggestTextSize = 300;

    /// <summary>When they said it (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
