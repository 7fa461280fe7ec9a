using System.Text;
using ViewsBot.Channels.DirectLine.Uploads;
using ViewsBot.Channels.DirectLine.Uploads.Pictures;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>A picture keeps its pixels to the byte and loses what was written about it, before anything is kept.</summary>
public sealed class CleanPictureTests
{
    private static readonly Dictionary<string, (byte[] File, byte[] Pixels)> s_pictures = new()
    {
        ["png"] = (CraftedPicture.Png(), CraftedPicture.PngPixels()),
        ["jpeg"] = (CraftedPicture.Jpeg(), CraftedPicture.JpegPixels.ToArray()),
        ["webp"] = (CraftedPicture.Webp(), CraftedPicture.WebpPixels.ToArray()),
    };

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public void Where_and_how_it_was_taken_is_gone_and_the_pixels_are_the_same(string kind)
    {
        var (file, pixels) = s_pictures[kind];
        Assert.NotEqual(-1, file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(CraftedPicture.Secret)));

        var clean = Clean(file)!;

        Assert.Equal(-1, clean.AsSpan().IndexOf(Encoding.ASCII.GetBytes(CraftedPicture.Secret)));
        Assert.NotEqual(-1, clean.AsSpan().IndexOf(pixels));
        Assert.Equal(FileKind.Of(file), FileKind.Of(clean));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public void What_is_clean_is_left_as_it_is(string kind)
    {
        var once = Clean(s_pictures[kind].File)!;

        Assert.Equal(once, Clean(once));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public void A_file_that_breaks_off_anywhere_is_no_picture_and_never_a_fault(string kind)
    {
        var file = s_pictures[kind].File;
        var whole = WholeLength(file);

        for (var length = 12; length < whole; length++)
        {
            var broken = file.AsSpan(0, length).ToArray();

            Assert.True(Clean(broken) is null, $"{kind} of {length} bytes");
        }
    }

    [Fact]
    public void A_photo_on_its_side_still_says_which_way_up_it_is_and_nothing_else()
    {
        var clean = Clean(CraftedPicture.Jpeg())!;

        Assert.Equal([0xFF, 0xD8, 0xFF, 0xE1, 0x00, 34, .. "Exif\0\0MM\0*"u8], clean[..16]);
        Assert.Equal([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6], clean[22..32]);
        Assert.NotEqual(-1, clean.AsSpan().IndexOf("ICC_PROFILE"u8));
    }

    [Fact]
    public void A_WebP_no_longer_says_that_it_has_what_was_taken_out()
    {
        var clean = Clean(CraftedPicture.Webp())!;

        Assert.Equal(0, clean[20]);
        Assert.Equal(clean.Length - 8, BitConverter.ToInt32(clean, 4));
    }

    [Fact]
    public void Bytes_at_random_are_no_picture_and_never_a_fault()
    {
        var random = new Random(22_11_2026);
        byte[][] beginnings = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [.. "RIFF\u0001\0\0\0WEBP"u8]];

        foreach (var beginning in Enumerable.Repeat(beginnings, 500).SelectMany(all => all))
        {
            var rest = new byte[random.Next(200)];
            random.NextBytes(rest);
            var clean = Clean([.. beginning, .. rest]);

            Assert.True(clean is null || clean.Length <= beginning.Length + rest.Length + JpegOrientation.SegmentBytes);
        }
    }

    private static byte[]? Clean(byte[] file) => FileKind.Of(file) is { } kind ? CleanPicture.Of(kind, file) : null;

    /// <summary>Without what stands behind the end.</summary>
    private static int WholeLength(byte[] file) =>
        file.Length - (file.AsSpan().EndsWith(Encoding.ASCII.GetBytes(CraftedPicture.Secret)) && !file.AsSpan().StartsWith("RIFF"u8) ? CraftedPicture.Secret.Length : 0);
}
