namespace ViewsBot.Content.Pictures;

/// <summary>Every picture, by the concept it shows.</summary>
public sealed class PictureSet
{
    private readonly Dictionary<string, Picture> _pictures;

    internal PictureSet(IEnumerable<Picture> pictures) => _pictures = pictures.ToDictionary(picture => picture.Key);

    /// <summary>Who made them.</summary>
    public required Credit Credit { get; init; }

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<Picture> All => _pictures.Values;

    /// <summary>Whether there is a picture of a concept.</summary>
    public bool Has(string conceptKey) => _pictures.ContainsKey(conceptKey);

    /// <summary>The picture of a concept.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the check at the start makes sure that none of ours is missing.</exception>
    public Picture Find(string conceptKey) =>
        _pictures.TryGetValue(conceptKey, out var picture) ? picture : throw new KeyNotFoundException($"There is no picture of {conceptKey}.");
}
