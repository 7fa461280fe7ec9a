namespace ViewsBot.Content.Pictures;

/// <summary>What shows one concept.</summary>
public sealed record Picture
{
    /// <summary>The concept key, such as <c>playtime</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The key of the words that stand for it where it is no choice, such as <c>picture/playtime</c>.</summary>
    public required string AltKey { get; init; }

    /// <summary>The OpenMoji picture's code, such as <c>1F6DD</c>.</summary>
    public required string OpenMoji { get; init; }

    /// <summary>The file as SVG, from the folder of pictures on: <c>playtime.svg</c>, or a school's own <c>own/playtime.jpg</c>.</summary>
    public required string SvgFile { get; init; }

    /// <summary>The file in pixels, from the folder of pictures on: <c>playtime.png</c>, or a school's own <c>own/playtime.jpg</c>.</summary>
    public required string PngFile { get; init; }

    /// <summary>The file in the format asked for.</summary>
    public string FileAs(PictureFormat format) => format is PictureFormat.Svg ? SvgFile : PngFile;
}
