using System.Buffers;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Turns;

/// <summary>An activity of the log, sealed in a borrowed buffer that is given back once it is kept: cards are the largest thing a turn writes.</summary>
internal readonly struct SealedActivity : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    public SealedActivity(long sequence, string? clientId, ReadOnlySpan<byte> utf8, Sealer sealer)
    {
        Sequence = sequence;
        ClientId = clientId;
        _length = utf8.Length + Sealer.Extra;
        _buffer = ArrayPool<byte>.Shared.Rent(_length);
        sealer.Seal(Purpose.Activity, utf8, _buffer.AsSpan(0, _length));
    }

    /// <summary>Its place in the conversation.</summary>
    public long Sequence { get; }

    /// <summary>The client's own id of it, or <c>null</c> where no client sent it.</summary>
    public string? ClientId { get; }

    /// <summary>The sealed bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
