namespace ViewsBot.Channels.DirectLine.Uploads.Pictures;

/// <summary>A file that is written anew, part by part; it never grows beyond what it was by more than a small note.</summary>
internal sealed class Rewritten(int atMost)
{
    private readonly byte[] _bytes = new byte[atMost];
    private int _length;

    /// <summary>Adds a part.</summary>
    public void Add(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_bytes.AsSpan(_length));
        _length += part.Length;
    }

    /// <summary>What is written so far, to be corrected in place.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>The whole file.</summary>
    public byte[] ToArray() => Written.ToArray();
}
