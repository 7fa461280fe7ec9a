namespace ViewsBot.Content.Pictures;

/// <summary>How pictures are sent.</summary>
public enum PictureFormat
{
    /// <summary>Drawn, sharp at every size: for a browser.</summary>
    Svg,

    /// <summary>In pixels: for a channel without SVG.</summary>
    Png,
}
