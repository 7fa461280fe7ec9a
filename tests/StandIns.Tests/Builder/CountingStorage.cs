using Microsoft.Bot.Builder;

namespace StandIns.Tests.Builder;

/// <summary>A memory storage that counts, and keeps the keys it was asked for.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage _memory = new();

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public List<string> Keys { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        Keys.AddRange(keys);
        return _memory.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        return _memory.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
}
