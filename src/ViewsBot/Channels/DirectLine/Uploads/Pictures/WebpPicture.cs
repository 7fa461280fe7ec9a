using System.Buffers.Binary;

namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>WebP: only chunks that say how the pixels look are kept. Source: RFC 9649, section 2.</summary>
internal static class WebpPicture
{
    private const int HeadBytes = 12;
    private const int ChunkHeadBytes = 8;
    private const byte SaysExif = 0x08;
    private const byte SaysXmp = 0x04;

    private static readonly HashSet<string> s_kept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>Cleans it.</summary>
    /// <returns><c>null</c> if it is no whole WebP.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> file)
    {
        // Whatever stands behind the length it says is no part of the picture.
        var end = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + (long)ChunkHeadBytes;

        if (end > file.Length || end < HeadBytes) { return null; }

        var clean = new Rewritten(file.Length);
        clean.Add(file[..HeadBytes]);

        if (!AddChunks(clean, file[HeadBytes..(int)end])) { return null; }

        BinaryPrimitives.WriteUInt32LittleEndian(clean.Written[4..], (uint)(clean.Written.Length - ChunkHeadBytes));

        return clean.ToArray();
    }

    private static bool AddChunks(Rewritten clean, ReadOnlySpan<byte> chunks)
    {
        var hasPixels = false;

        while (chunks.Length >= ChunkHeadBytes)
        {
            var type = System.Text.Encoding.ASCII.GetString(chunks[..4]);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunks[4..]);
            var whole = ChunkHeadBytes + length + (length & 1);

            if (whole > chunks.Length) { return false; }

            hasPixels |= type is "VP8 " or "VP8L" or "ANMF";
            Add(clean, type, chunks[..(int)whole]);
            chunks = chunks[(int)whole..];
        }

        return hasPixels && chunks.Length == 0;
    }

    private static void Add(Rewritten clean, string type, ReadOnlySpan<byte> chunk)
    {
        if (!s_kept.Contains(type)) { return; }

        clean.Add(chunk);

        if (type == "VP8X" && chunk.Length > ChunkHeadBytes) { clean.Written[^(chunk.Length - ChunkHeadBytes)] &= unchecked((byte)~(SaysExif | SaysXmp)); }
    }
}
