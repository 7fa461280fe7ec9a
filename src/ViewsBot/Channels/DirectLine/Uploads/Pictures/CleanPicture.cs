namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>
/// A picture without what a camera or a program wrote about it: where and when it was taken, with which device, by whom. The
/// container is written anew; no pixel is looked at, and none changes.
/// </summary>
internal static class CleanPicture
{
    /// <summary>Cleans a picture of a kind that can be: PNG, JPEG or WebP.</summary>
    /// <returns><c>null</c> if it is of no such kind, or broken.</returns>
    public static byte[]? Of(FileKind kind, ReadOnlySpan<byte> file) => kind.MediaType switch
    {
        "image/png" => PngPicture.Clean(file),
        "image/jpeg" => JpegPicture.Clean(file),
        "image/webp" => WebpPicture.Clean(file),
        _ => null,
    };
}
