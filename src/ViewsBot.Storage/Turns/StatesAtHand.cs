using System.Collections.Concurrent;

namespace ViewsBot.Storage.Turns;

/// <summary>The bot state of conversations that are spoken in just now, as their last turn left it on disk.</summary>
/// <remarks>One conversation has one turn at a time, and nobody but its turns writes its state; where somebody does, or a commit failed, it is read again.</remarks>
internal sealed class StatesAtHand
{
    private const int Most = 1024;

    private readonly ConcurrentDictionary<string, byte[]> _found = [];

    /// <summary>The item's JSON.</summary>
    /// <returns><c>null</c> if it must be read.</returns>
    public byte[]? Find(string key) => _found.GetValueOrDefault(key);

    /// <summary>What a turn has committed.</summary>
    public void Remember(TurnState state)
    {
        if (_found.Count >= Most) { _found.Clear(); }

        foreach (var (key, plain) in state.Plain)
        {
            if (plain is not null && IsOfConversation(key)) { _found[key] = plain; } else { _found.TryRemove(key, out _); }
        }
    }

    /// <summary>What was to be written may stand on disk or may not.</summary>
    public void Forget(TurnState state)
    {
        foreach (var (key, _) in state.Plain) { _found.TryRemove(key, out _); }
    }

    /// <summary>What belongs to a user may be written from two conversations at once.</summary>
    private static bool IsOfConversation(string key) => key.Contains("/conversations/", StringComparison.Ordinal);
}
