namespace ViewsBot.Content.Explaining;

/// <summary>One thing explained to one audience.</summary>
public sealed record ExplainPage
{
    /// <summary>The stable key, such as <c>sen-support</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The key of its title.</summary>
    public required string TitleKey { get; init; }

    /// <summary>The concept key of its picture.</summary>
    public required string PictureKey { get; init; }

    /// <summary>What it holds.</summary>
    public required ExplainKind Kind { get; init; }

    /// <summary>Its parts, in the order they are seen.</summary>
    public required IReadOnlyList<ExplainPart> Parts { get; init; }

    /// <summary>Where what it says is written down; none where it says nothing of law or guidance.</summary>
    public string? Source { get; init; }

    /// <summary>When it was last held against its source; none where it has none, or nobody has done so yet. <c>docs/facts.md</c> says what was held against what.</summary>
    public DateOnly? VerifiedOn { get; init; }
}
