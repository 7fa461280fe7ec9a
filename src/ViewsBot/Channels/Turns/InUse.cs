namespace ViewsBot.Channels.Turns;

/// <summary>
/// Things by key that exist while somebody uses them. A few hundred that nobody uses just now stay as they are, so that the next
/// tap finds them; memory does not grow with the number of conversations.
/// </summary>
/// <param name="make">Makes the thing of a key.</param>
/// <param name="mayGo">Whether a thing nobody uses may be let go; false while it holds something that is still to be handed out.</param>
/// <param name="mostKept">How many stay before those that nobody uses are let go.</param>
internal sealed class InUse<T>(Func<string, T> make, Func<T, bool> mayGo, int mostKept = 512)
    where T : class
{
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Lock _door = new();

    /// <summary>The thing of this key, made if there is none; dispose the lease when done.</summary>
    public Lease Borrow(string key)
    {
        lock (_door)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                entry = new Entry(make(key));
                _entries.Add(key, entry);
            }

            entry.Users++;
            return new Lease(this, key, entry);
        }
    }

    /// <summary>Those that exist now; what nobody needs any more is let go.</summary>
    public IReadOnlyList<T> Look()
    {
        lock (_door)
        {
            foreach (var (key, entry) in _entries) { LetGo(key, entry); }

            return [.. _entries.Values.Select(entry => entry.Thing)];
        }
    }

    private void Return(string key, Entry entry)
    {
        lock (_door)
        {
            entry.Users--;
            LetGo(key, entry);
        }
    }

    private void LetGo(string key, Entry entry)
    {
        if (entry.Users == 0 && _entries.Count > mostKept && mayGo(entry.Thing)) { _entries.Remove(key); }
    }

    /// <summary>The right to use a thing until it is disposed, once.</summary>
    internal sealed class Lease : IDisposable
    {
        private readonly string _key;
        private readonly Entry _entry;
        private InUse<T>? _owner;

        internal Lease(InUse<T> owner, string key, Entry entry)
        {
            _owner = owner;
            _key = key;
            _entry = entry;
        }

        public T Thing => _entry.Thing;

        public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Return(_key, _entry);
    }

    /// <summary>A thing, and how many use it.</summary>
    internal sealed class Entry(T thing)
    {
        public T Thing => thing;

        public int Users { get; set; }
    }
}
