using System.Buffers.Binary;
using System.Xml;
using System.Xml.Linq;

namespace ViewsBot.Content.Pictures;

/// <summary>Looks into a picture file: is it what its name says, and may it be shown?</summary>
internal static class PictureBytes
{
    /// <summary>What Teams takes, wide and high.</summary>
    public const int MaximumPixels = 1024;

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool AreOf(string extension, ReadOnlySpan<byte> bytes) => extension switch
    {
        ".png" => IsPng(bytes),
        ".jpg" => IsJpeg(bytes),
        _ => IsQuietSvg(bytes),
    };

    private static bool IsPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 24 && bytes.StartsWith(PngStart)
        && Fits(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    /// <summary>Walks the segments to the frame, which says how large the picture is.</summary>
    private static bool IsJpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith<byte>([0xFF, 0xD8])) { return false; }

        for (var rest = bytes[2..]; rest.Length > 9 && rest[0] == 0xFF;)
        {
            if (IsFrame(rest[1]))
            {
                return Fits(BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length > rest.Length) { return false; }

            rest = rest[length..];
        }

        return false;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool Fits(int width, int height) => width is > 0 and <= MaximumPixels && height is > 0 and <= MaximumPixels;

    /// <summary>An SVG that only draws: no scripts, no handlers, nothing from elsewhere.</summary>
    private static bool IsQuietSvg(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = XElement.Load(reader);

            return root.Name.LocalName == "svg" && root.DescendantsAndSelf().All(OnlyDraws);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool OnlyDraws(XElement element) =>
        element.Name.LocalName is not ("script" or "foreignObject" or "iframe" or "a" or "style") && element.Attributes().All(StaysHere);

    private static bool StaysHere(XAttribute attribute) =>
        !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        && (attribute.Name.LocalName != "href" || attribute.Value.StartsWith('#'))
        && !attribute.Value.Replace("url(#", "", StringComparison.Ordinal).Contains("url(", StringComparison.OrdinalIgnoreCase);
}
