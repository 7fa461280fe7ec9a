using System.Collections.Concurrent;

namespace ViewsBot.Storage.Turns;

/// <summary>The bot state of conversations that are spoken in just now, as their last turn left it on disk.</summary>
/// <remarks>
/// One conversation has one turn at a time, and nobody but its turns writes its state; where somebody does, or a commit failed, it is read again.
/// The next turn is handed the very items the last one wrote; whatever else reads them meanwhile gets a copy made of their JSON.
/// </remarks>
internal sealed class StatesAtHand
{
    private const int Most = 1024;

    private readonly ConcurrentDictionary<string, Left> _found = [];

    /// <summary>The item's JSON.</summary>
    /// <returns><c>null</c> if it must be read.</returns>
    public byte[]? Find(string key) => _found.GetValueOrDefault(key)?.Plain;

    /// <summary>Hands over the items as the last turn wrote them, to one turn only: it changes them, and may come to nothing.</summary>
    /// <returns><c>null</c> if there are none to hand over.</returns>
    public IDictionary<string, object>? Take(string key) => _found.GetValueOrDefault(key)?.Take();

    /// <summary>What a turn has committed.</summary>
    public void Remember(TurnState state)
    {
        if (_found.Count >= Most) { _found.Clear(); }

        foreach (var (key, plain, items) in state.Written)
        {
            if (plain is not null && IsOfConversation(key)) { _found[key] = new Left(plain, items); } else { _found.TryRemove(key, out _); }
        }
    }

    /// <summary>What was to be written may stand on disk or may not.</summary>
    public void Forget(TurnState state)
    {
        foreach (var (key, _, _) in state.Written) { _found.TryRemove(key, out _); }
    }

    /// <summary>What belongs to a user may be written from two conversations at once.</summary>
    private static bool IsOfConversation(string key) => key.Contains("/conversations/", StringComparison.Ordinal);

    private sealed class Left(byte[] plain, IDictionary<string, object>? items)
    {
        private IDictionary<string, object>? _items = items;

        public byte[] Plain => plain;

        public IDictionary<string, object>? Take() => Interlocked.Exchange(ref _items, null);
    }
}
