namespace ViewsBot.Content.Audio;

/// <summary>Looks into a file of sound: which of the kinds that a browser plays it is, whatever its name says.</summary>
public static class AudioBytes
{
    /// <summary>How big one recording may be: 1 MB, about a minute of speech.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>How far from the beginning a WebM or Ogg file says what is in it.</summary>
    private const int Beginning = 4096;

    /// <summary>The kind of sound it is, or <c>null</c> where it is none of ours, or has moving pictures in it.</summary>
    public static AudioKind? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (IsMp3(bytes)) { return AudioKind.Mp3; }

        if (IsWebM(bytes)) { return AudioKind.WebM; }

        if (IsOgg(bytes)) { return AudioKind.Ogg; }

        return IsM4A(bytes) ? AudioKind.M4A : null;
    }

    /// <summary>A tag that says its own length, or none, and then a frame of layer III.</summary>
    private static bool IsMp3(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 10 && bytes.StartsWith("ID3"u8))
        {
            var tag = 10 + ((bytes[6] & 0x7F) << 21 | (bytes[7] & 0x7F) << 14 | (bytes[8] & 0x7F) << 7 | bytes[9] & 0x7F);
            if (tag > bytes.Length - 4) { return false; }

            bytes = bytes[tag..];
        }

        return bytes.Length >= 4 && IsLayerThree(bytes[0], bytes[1], bytes[2]);
    }

    /// <summary>Eleven bits that are set, a version there is, layer III, and neither a bit rate nor a sampling rate that is none.</summary>
    private static bool IsLayerThree(byte first, byte second, byte third) =>
        first == 0xFF && (second & 0xE0) == 0xE0 && (second & 0x18) != 0x08 && (second & 0x06) == 0x02
        && (third & 0xF0) is not (0x00 or 0xF0) && (third & 0x0C) != 0x0C;

    private static bool IsWebM(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Beginning)];

        return head.StartsWith<byte>([0x1A, 0x45, 0xDF, 0xA3]) && head.IndexOf("webm"u8) is > 0 and < 64
            && (head.IndexOf("A_OPUS"u8) > 0 || head.IndexOf("A_VORBIS"u8) > 0) && head.IndexOf("V_"u8) < 0;
    }

    private static bool IsOgg(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Beginning)];

        return head.StartsWith("OggS"u8) && (head.IndexOf("OpusHead"u8) > 0 || head.IndexOf("\u0001vorbis"u8) > 0) && head.IndexOf("theora"u8) < 0;
    }

    /// <summary>What is in an MP4 file may be said at its end.</summary>
    private static bool IsM4A(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8)
        && (bytes.IndexOf("mp4a"u8) > 0 || bytes.IndexOf("Opus"u8) > 0) && bytes.IndexOf("soun"u8) > 0 && bytes.IndexOf("vide"u8) < 0;
}
