using System.Buffers.Binary;

namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>Which way up a photo is: cameras write it beside the pixels, and without it a photo lies on its side.</summary>
internal static class JpegOrientation
{
    /// <summary>How many bytes the segment that says it has, with its marker.</summary>
    public const int SegmentBytes = 36;

    private const int HeadBytes = 6;
    private const int EntryBytes = 12;
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;

    /// <summary>A segment that says nothing else; empty where the photo stands upright already.</summary>
    public static byte[] SegmentFor(ReadOnlySpan<byte> file) => Of(file) is >= 2 and <= 8 and var orientation
        ?
        [
            0xFF, 0xE1, 0, SegmentBytes - 2, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        ]
        : [];

    private static int Of(ReadOnlySpan<byte> file)
    {
        var exif = JpegPicture.ExifOf(file);

        if (exif.Length < HeadBytes + 8) { return 0; }

        var tiff = exif[HeadBytes..];
        var isLittle = tiff.StartsWith("II"u8);
        var first = Number(tiff, 4, isLittle);

        if (first > tiff.Length - 2) { return 0; }

        var count = Word(tiff, (int)first, isLittle);

        for (var entry = (int)first + 2; count > 0 && entry + EntryBytes <= tiff.Length; count--, entry += EntryBytes)
        {
            if (Word(tiff, entry, isLittle) == Tag && Word(tiff, entry + 2, isLittle) == Short) { return Word(tiff, entry + 8, isLittle); }
        }

        return 0;
    }

    private static uint Number(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);

    private static ushort Word(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);
}
