namespace ViewsBot.Content.Cards;

/// <summary>A pictured sentence of an <see cref="ExplainCard"/>.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="PictureKey">The concept key of its picture.</param>
public sealed record ExplainRow(Sentence Text, string PictureKey)
{
    /// <summary>What stands out above it, such as "you are here"; or none.</summary>
    public Sentence? Mark { get; init; }

    /// <summary>What stands small beneath it, such as when it was checked; or none.</summary>
    public Sentence? Small { get; init; }

    /// <summary>A page that can be opened; or none.</summary>
    public Uri? Link { get; init; }
}
