using System.Buffers.Binary;

namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>PNG: only chunks that say how the pixels look are kept. Source: PNG specification, third edition, sections 5 and 11.</summary>
internal static class PngPicture
{
    private const int SignatureBytes = 8;
    private const int AroundBytes = 12;
    private const int HeaderBytes = 13;

    private static readonly HashSet<string> s_kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ];

    /// <summary>Cleans it.</summary>
    /// <returns><c>null</c> if it is no whole PNG.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var clean = new Rewritten(file.Length);
        clean.Add(file[..SignatureBytes]);
        var hasPixels = false;

        for (var at = SignatureBytes; at + AroundBytes <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var type = System.Text.Encoding.ASCII.GetString(file.Slice(at + 4, 4));

            if (length > file.Length - at - AroundBytes || IsHeader(type, length) != (at == SignatureBytes)) { return null; }

            var whole = file.Slice(at, (int)length + AroundBytes);
            hasPixels |= type == "IDAT";

            if (s_kept.Contains(type)) { clean.Add(whole); }

            // Whatever stands behind the end is no part of the picture.
            if (type == "IEND") { return hasPixels ? clean.ToArray() : null; }

            at += whole.Length;
        }

        return null;
    }

    private static bool IsHeader(string type, uint length) => type == "IHDR" && length == HeaderBytes;
}
