using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ViewsBot.Testing.Pictures;

/// <summary>Small whole pictures with what cameras and programs write about them: where it was, with what, by whom.</summary>
public static class CraftedPicture
{
    /// <summary>Stands in every piece of metadata, and must stand nowhere afterwards.</summary>
    public const string Secret = "GPS 50.8198N 0.1367W";

    /// <summary>Pixels of a JPEG that are easy to find again; a stuffed 0xFF is among them.</summary>
    public static ReadOnlySpan<byte> JpegPixels => [0x12, 0x34, 0xFF, 0x00, 0x56, 0xFF, 0xD0, 0x78, 0x9A];

    private static byte[] SecretBytes => Encoding.ASCII.GetBytes(Secret);

    /// <summary>A PNG of one pixel, with text, EXIF and something behind its end.</summary>
    /// <param name="paddingBytes">How many bytes of pixels it has besides.</param>
    public static byte[] Png(int paddingBytes = 0)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        Chunk(file, "tEXt", [.. "Location\0"u8, .. SecretBytes]);
        Chunk(file, "eXIf", [.. "MM\0*"u8, .. SecretBytes]);
        Chunk(file, "iTXt", SecretBytes);
        Chunk(file, "tIME", [7, 0xEA, 11, 22, 10, 0, 0]);
        Chunk(file, "IDAT", PngPixels());
        if (paddingBytes > 0) { Chunk(file, "IDAT", new byte[paddingBytes]); }
        Chunk(file, "IEND", []);
        file.Write(SecretBytes);

        return file.ToArray();
    }

    /// <summary>The pixels of <see cref="Png"/>, as its data chunk holds them.</summary>
    public static byte[] PngPixels()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest)) { zlib.Write([0, 0x7F]); }

        return packed.ToArray();
    }

    /// <summary>A JPEG with EXIF that says its place and that it lies on its side, XMP, a comment, and a film behind its end.</summary>
    public static byte[] Jpeg()
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        Segment(file, 0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        Segment(file, 0xE1, [.. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, .. SecretBytes]);
        Segment(file, 0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. SecretBytes]);
        Segment(file, 0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 1, 2, 3, 4]);
        Segment(file, 0xED, SecretBytes);
        Segment(file, 0xFE, SecretBytes);
        Segment(file, 0xDB, new byte[65]);
        Segment(file, 0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
        Segment(file, 0xC4, new byte[20]);
        Segment(file, 0xDA, [1, 1, 0, 0, 63, 0]);
        file.Write(JpegPixels);
        file.Write([0xFF, 0xD9]);
        file.Write(SecretBytes);

        return file.ToArray();
    }

    /// <summary>A WebP that says it has EXIF and XMP, and has them.</summary>
    public static byte[] Webp()
    {
        using var file = new MemoryStream();
        file.Write("RIFF\0\0\0\0WEBP"u8);
        RiffChunk(file, "VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        RiffChunk(file, "VP8 ", WebpPixels.ToArray());
        RiffChunk(file, "EXIF", SecretBytes);
        RiffChunk(file, "XMP ", SecretBytes);

        var bytes = file.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)bytes.Length - 8);

        return bytes;
    }

    /// <summary>The pixels of <see cref="Webp"/>: an odd number of bytes, so that one of filling follows.</summary>
    public static ReadOnlySpan<byte> WebpPixels => [0x30, 0x01, 0x00, 0x9D, 0x01, 0x2A, 0x01, 0x00, 0x01, 0x00, 0x77];

    private static void Chunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(typed));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;

        foreach (var one in bytes)
        {
            crc ^= one;

            for (var bit = 0; bit < 8; bit++) { crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1; }
        }

        return ~crc;
    }

    private static void Segment(MemoryStream file, byte marker, ReadOnlySpan<byte> data)
    {
        file.Write([0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        file.Write(data);
    }

    private static void RiffChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        file.Write(Encoding.ASCII.GetBytes(type));
        file.Write(length);
        file.Write(data);
        if (data.Length % 2 == 1) { file.WriteByte(0); }
    }
}
