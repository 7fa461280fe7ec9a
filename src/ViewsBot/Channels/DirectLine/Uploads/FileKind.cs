namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>What a file is, by its first bytes; what a client calls it is not believed.</summary>
/// <param name="MediaType">The type it is served as.</param>
/// <param name="IsShown">Whether a page may show it; otherwise it is only downloaded.</param>
internal sealed record FileKind(string MediaType, bool IsShown)
{
    private static readonly FileKind s_mp4 = new("audio/mp4", true);

    /// <summary>Finds out.</summary>
    /// <returns><c>null</c> if it is none of the kinds that are taken.</returns>
    public static FileKind? Of(ReadOnlySpan<byte> file) =>
        Picture(file) ?? Recording(file) ?? (file.StartsWith("%PDF-"u8) ? new FileKind("application/pdf", false) : null);

    private static FileKind? Picture(ReadOnlySpan<byte> file) =>
        file is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] ? new FileKind("image/png", true)
        : file is [0xFF, 0xD8, 0xFF, ..] ? new FileKind("image/jpeg", true)
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? new FileKind("image/gif", true)
        : IsRiff(file, "WEBP"u8) ? new FileKind("image/webp", true)
        : IsContainer(file, "heic"u8) || IsContainer(file, "heix"u8) || IsContainer(file, "mif1"u8) ? new FileKind("image/heic", true)
        : IsContainer(file, "avif"u8) ? new FileKind("image/avif", true)
        : null;

    private static FileKind? Recording(ReadOnlySpan<byte> file) =>
        IsRiff(file, "WAVE"u8) ? new FileKind("audio/wav", true)
        : file.StartsWith("OggS"u8) ? new FileKind("audio/ogg", true)
        : file is [0x1A, 0x45, 0xDF, 0xA3, ..] ? new FileKind("audio/webm", true)
        : IsContainer(file, ""u8) ? s_mp4
        : file is [0xFF, 0xF1 or 0xF9, ..] ? new FileKind("audio/aac", true)
        : file.StartsWith("ID3"u8) || file is [0xFF, 0xFB or 0xF3 or 0xF2, ..] ? new FileKind("audio/mpeg", true)
        : null;

    private static bool IsRiff(ReadOnlySpan<byte> file, ReadOnlySpan<byte> form) =>
        file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith(form);

    private static bool IsContainer(ReadOnlySpan<byte> file, ReadOnlySpan<byte> brand) =>
        file.Length >= 12 && file[4..].StartsWith("ftyp"u8) && file[8..].StartsWith(brand);
}
