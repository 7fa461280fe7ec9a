namespace ViewsBot.Records.Participation;

/// <summary>That numbers which are shown add up: whoever knows all but one knows that one too.</summary>
/// <param name="Whole">What they add up to.</param>
/// <param name="Parts">The numbers.</param>
internal sealed record Sum<TCell>(TCell Whole, IReadOnlyList<TCell> Parts)
    where TCell : notnull
{
    /// <summary>The parts, then the whole.</summary>
    public IReadOnlyList<TCell> All { get; } = [.. Parts, Whole];
}
