using System.Buffers.Binary;

namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>
/// JPEG: every segment that only speaks about the picture goes, a thumbnail in it and whatever stands behind the end too. What says
/// which way up it is stays, alone. Source: ITU-T T.81, annex B; CIPA DC-008 for the orientation.
/// </summary>
internal static class JpegPicture
{
    private const byte Begin = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte FirstApp = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Icc = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApp = 0xEF;

    /// <summary>Cleans it.</summary>
    /// <returns><c>null</c> if it is no whole JPEG.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        var clean = new Rewritten(file.Length + JpegOrientation.SegmentBytes);
        clean.Add([0xFF, Begin]);
        clean.Add(JpegOrientation.SegmentFor(file));
        var hasScan = false;

        for (var at = 2; MarkerAt(file, ref at) is { } marker;)
        {
            if (marker == End)
            {
                clean.Add([0xFF, End]);

                return hasScan ? clean.ToArray() : null;
            }

            if (SegmentAt(file, at) is not { } length) { return null; }

            var segment = file.Slice(at, length);
            var pixels = marker == Scan ? PixelsAfter(file[(at + length)..]) : 0;
            hasScan |= marker == Scan;

            if (IsKept(marker, segment)) { clean.Add([0xFF, marker]); clean.Add(file.Slice(at, length + pixels)); }

            at += length + pixels;
        }

        return null;
    }

    /// <summary>The segments before the pixels that a marker begins, without the two bytes of the marker.</summary>
    internal static ReadOnlySpan<byte> First(ReadOnlySpan<byte> file, byte wanted, ReadOnlySpan<byte> beginning)
    {
        for (var at = 2; MarkerAt(file, ref at) is { } marker && marker is not (Scan or End) && SegmentAt(file, at) is { } length; at += length)
        {
            if (marker == wanted && file.Slice(at + 2, length - 2).StartsWith(beginning)) { return file.Slice(at + 2, length - 2); }
        }

        return [];
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        Icc => segment[2..].StartsWith("ICC_PROFILE"u8),
        Adobe => segment[2..].StartsWith("Adobe"u8),
        >= FirstApp and <= LastApp or Comment => false,
        _ => true,
    };

    /// <summary>The marker at this place, which moves behind it; filling bytes may stand before it.</summary>
    private static byte? MarkerAt(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != 0xFF) { return null; }

        while (at < file.Length && file[at] == 0xFF) { at++; }

        return at < file.Length ? file[at++] : null;
    }

    private static int? SegmentAt(ReadOnlySpan<byte> file, int at) =>
        at + 2 <= file.Length && BinaryPrimitives.ReadUInt16BigEndian(file[at..]) is >= 2 and var length && at + length <= file.Length ? length : null;

    /// <summary>How long the pixels behind a scan's head are: up to the next marker that is none of theirs.</summary>
    private static int PixelsAfter(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; at + 1 < rest.Length; at++)
        {
            if (rest[at] == 0xFF && rest[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) { return at; }
        }

        return rest.Length;
    }

    internal static ReadOnlySpan<byte> ExifOf(ReadOnlySpan<byte> file) => First(file, Exif, "Exif\0\0"u8);
}
