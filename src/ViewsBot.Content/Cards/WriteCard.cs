namespace ViewsBot.Content.Cards;

/// <summary>
/// A place to write in one's own words. Template <c>write</c>. Kept words come back as
/// <c>{choice:"keep", ask, words}</c>; "skip" is the control.
/// </summary>
public sealed record WriteCard : Card
{
    /// <summary>What it asks; comes back with the words.</summary>
    public required string Ask { get; init; }

    /// <summary>The question, which is also the label of the place to write.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>The concept key of a picture of what it is about; or none.</summary>
    public string? PictureKey { get; init; }

    /// <summary>The word under that picture; or none.</summary>
    public Sentence? Word { get; init; }
}
