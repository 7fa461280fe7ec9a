using System.Text;

namespace ViewsBot.Testing.Sounds;

/// <summary>Small files of sound, made by hand: each is what its name says, and nobody has to speak for it.</summary>
public static class CraftedSound
{
    private const int FrameLength = 417;

    /// <summary>Silence in frames of layer III, 128 kbit/s at 44.1 kHz; another number sounds the same and is another file.</summary>
    public static byte[] Mp3(int number = 0) => [.. Tag((byte)number), .. Enumerable.Range(0, 4).SelectMany(_ => Frame())];

    /// <summary>The beginning of what a browser records: WebM, with Opus in it.</summary>
    public static byte[] WebM() => [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8, 0x86, 0x86, .. "A_OPUS"u8, .. new byte[64]];

    /// <summary>The same with moving pictures in it.</summary>
    public static byte[] WebMWithPictures() => [.. WebM(), 0x86, 0x85, .. "V_VP9"u8];

    /// <summary>The beginning of an Ogg file with Opus in it.</summary>
    public static byte[] Ogg() => [.. "OggS"u8, .. new byte[24], .. "OpusHead"u8, .. new byte[32]];

    /// <summary>What an MP4 file with sound alone says of itself.</summary>
    public static byte[] M4A() => [0, 0, 0, 24, .. "ftypM4A "u8, .. new byte[12], .. "moov"u8, .. "hdlrsoun"u8, .. "stsdmp4a"u8, .. new byte[32]];

    /// <summary>A tag before the sound, with a number in it.</summary>
    private static byte[] Tag(byte number) => [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 11, .. Encoding.ASCII.GetBytes("TXXX"), 0, 0, 0, 1, 0, 0, number];

    private static byte[] Frame() => [0xFF, 0xFB, 0x90, 0x00, .. new byte[FrameLength - 4]];
}
