namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>What a file is, by its first bytes; what a client calls it is not believed.</summary>
/// <param name="MediaType">The type it is served as.</param>
internal sealed record FileKind(string MediaType)
{
    private const int HeadBytes = 12;

    /// <summary>Finds out. Only kinds are taken whose metadata can be removed.</summary>
    /// <returns><c>null</c> if it is none of the kinds that are taken.</returns>
    public static FileKind? Of(ReadOnlySpan<byte> file) =>
        file is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] ? new FileKind("image/png")
        : file is [0xFF, 0xD8, 0xFF, ..] ? new FileKind("image/jpeg")
        : file.Length >= HeadBytes && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? new FileKind("image/webp")
        : null;
}
