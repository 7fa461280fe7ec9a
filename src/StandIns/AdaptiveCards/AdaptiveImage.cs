namespace AdaptiveCards;

/// <summary>A picture on a card.</summary>
public class AdaptiveImage : AdaptiveElement
{
    /// <summary>A picture without an address yet.</summary>
    public AdaptiveImage()
        : base("Image") => Part.HoldsOne<AdaptiveAction>("selectAction");

    /// <summary>A picture at an address.</summary>
    /// <param name="url">The address.</param>
    /// <exception cref="UriFormatException">It is no absolute address.</exception>
    public AdaptiveImage(string url)
        : this(new Uri(url))
    {
    }

    /// <summary>A picture at an address.</summary>
    /// <param name="url">The address.</param>
    public AdaptiveImage(Uri url)
        : this() => Url = url;

    /// <summary>Where the picture is; <c>null</c> if that is said nowhere.</summary>
    public Uri Url
    {
        get => Uri.TryCreate(Part.Text("url"), UriKind.RelativeOrAbsolute, out var url) ? url : null;
        set => Part.Set("url", value?.OriginalString);
    }

    /// <summary>What the picture shows, for who cannot see it.</summary>
    public string AltText
    {
        get => Part.Text("altText");
        set => Part.Set("altText", value);
    }
}
