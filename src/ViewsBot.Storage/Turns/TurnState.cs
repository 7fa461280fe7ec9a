namespace ViewsBot.Storage.Turns;

/// <summary>Bot state as one turn reads and changes it.</summary>
internal sealed class TurnState
{
    private readonly Dictionary<string, byte[]> _read = [];
    private readonly Dictionary<string, (StateChange Change, byte[]? Plain, IDictionary<string, object>? Items)> _changed = [];

    /// <summary>What is to be written.</summary>
    public IReadOnlyList<StateChange> Changes => [.. _changed.Values.Select(changed => changed.Change)];

    /// <summary>Every item that is to be written, as it will read; <c>null</c> where it is deleted, or has an ETag that only the database knows. With it what it was written from, where it was alone.</summary>
    public IEnumerable<(string Key, byte[]? Plain, IDictionary<string, object>? Items)> Written =>
        _changed.Select(changed => (changed.Key, changed.Value.Change.HasETag ? null : changed.Value.Plain, changed.Value.Items));

    /// <summary>Remembers what was read, so that writing the same again writes nothing.</summary>
    public void WasRead(string key, byte[] plain) => _read[key] = plain;

    /// <summary>Whether the item now reads so.</summary>
    public bool Stands(string key, ReadOnlySpan<byte> plain) =>
        (_changed.TryGetValue(key, out var changed) ? changed.Plain : _read.GetValueOrDefault(key)) is { } now && plain.SequenceEqual(now);

    /// <summary>Gathers a change; a later one to the same item takes its place.</summary>
    public void Change(StateChange change, byte[]? plain, IDictionary<string, object>? items = null) => _changed[change.Key] = (change, plain, items);

    /// <summary>Whether this turn has changed the item, and what it reads now; <c>null</c> where it was deleted.</summary>
    public bool TryChanged(string key, out byte[]? plain)
    {
        var found = _changed.TryGetValue(key, out var changed);
        plain = changed.Plain;

        return found;
    }

    public void Clear()
    {
        _read.Clear();
        _changed.Clear();
    }
}
