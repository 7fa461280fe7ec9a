using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps items in memory, as JSON that remembers types: what is read is always a copy.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Kept> _items = [];
    private readonly Lock _lock = new();
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var read = new StateItems(keys.Length);
        foreach (var key in keys)
        {
            if (Find(key) is { Json: not null } kept)
            {
                read.Put(key, ValueOf(kept), kept.Json);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(read);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        foreach (var (key, value) in changes)
        {
            var json = value is null ? null : (changes as StateItems)?.JsonOf(key) ?? StateJson.Write(value);
            lock (_lock)
            {
                _items[key] = new Kept(json, NewETag(key, value));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static object ValueOf(Kept kept)
    {
        var value = StateJson.Read(kept.Json);
        if (value is IStoreItem item && kept.ETag is not null)
        {
            item.ETag = kept.ETag;
        }

        return value;
    }

    private Kept Find(string key)
    {
        lock (_lock)
        {
            return _items.GetValueOrDefault(key);
        }
    }

    /// <summary>Only items that carry a version have one; an item that was kept without one may be overwritten.</summary>
    private string NewETag(string key, object value)
    {
        if (value is not IStoreItem item)
        {
            return null;
        }

        var current = _items.GetValueOrDefault(key)?.ETag;
        if (current is not null && item.ETag != "*" && item.ETag != current)
        {
#pragma warning disable CA2201 // The package throws this very type, and callers test for it.
            throw new Exception($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
#pragma warning restore CA2201
        }

        return _version++.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Kept(byte[] Json, string ETag);
}
