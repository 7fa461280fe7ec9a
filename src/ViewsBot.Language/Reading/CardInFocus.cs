namespace ViewsBot.Language.Reading;

/// <summary>What the reader needs to know of the card a reply was typed at.</summary>
public sealed record CardInFocus
{
    /// <summary>The scale's key in lower case ("feel", "going", "ok", "help", "do", "want", "matter", "work", "clear"); null on a card without a scale.</summary>
    public string? ScaleKey { get; init; }

    /// <summary>The words of the scale's points as the card shows them, in order; empty when there is no scale.</summary>
    public IReadOnlyList<string> PointWords { get; init; } = [];

    /// <summary>Which points the card shows, in the same order, from 0; all three unless fewer were asked for.</summary>
    public IReadOnlyList<int> Points { get; init; } = [0, 1, 2];

    /// <summary>The option's name as the card shows it ("playtime"), so that "I like playtime" is read like "I like it"; null when there is none.</summary>
    public string? OptionName { get; init; }

    /// <summary>The language of the card, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Who is speaking: "child", "young-person" or "parent".</summary>
    public required string Audience { get; init; }
}
