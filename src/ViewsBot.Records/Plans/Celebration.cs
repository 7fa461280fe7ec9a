using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>What somebody chose to celebrate, and to whom it may be shown. Never edited: a change of mind is a new version.</summary>
public sealed record Celebration
{
    /// <summary>Which celebration.</summary>
    public required CelebrationId Id { get; init; }

    /// <summary>Which version of it, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The option it is about, of the cards or of the plan, or <c>null</c> where it is told in words alone.</summary>
    public OptionKey? About { get; init; }

    /// <summary>The own words it is told in, or <c>null</c> where the picture says it.</summary>
    public OwnWordsId? Words { get; init; }

    /// <summary>To whom it may be shown.</summary>
    public required ShownTo ShownTo { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }
}
