using System.Globalization;
using Microsoft.Bot.Builder;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.BotState;

/// <summary>Keeps bot state in the database. Inside an open turn its changes are gathered with the turn's; outside one they commit by themselves.</summary>
/// <remarks>
/// An item that carries an ETag (<see cref="IStoreItem"/>) is written only if it still has the ETag it was read with; <c>*</c> overwrites.
/// Every other item is overwritten: the last write wins.
/// </remarks>
internal sealed class DatabaseBotStorage(IDatabase database, Sealer sealer, CurrentTurn current, StatesAtHand states) : IStorage
{
    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var turn = current.Writes?.State;
        var found = turn is null ? null : AtHand(keys, turn);

        return Task.FromResult(found ?? database.Read(reads => ReadAll(reads, keys, turn)));
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        return KeepAsync(state => Gather(changes, state), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        return KeepAsync(state => { foreach (var key in keys) { state.Change(new StateChange(key, null), null); } }, cancellationToken);
    }

    private async Task KeepAsync(Action<TurnState> gather, CancellationToken cancel)
    {
        if (current.Writes is { } turn)
        {
            gather(turn.State);
            return;
        }

        var alone = new TurnState();
        gather(alone);
        states.Forget(alone);
        await database.WriteAsync(changes => WriteAll(changes, alone), cancel);
        states.Forget(alone);
    }

    private static bool WriteAll(IChanges changes, TurnState state)
    {
        foreach (var change in state.Changes) { StateRows.Write(changes, change); }

        return true;
    }

    private void Gather(IDictionary<string, object> changes, TurnState state)
    {
        foreach (var (key, item) in changes)
        {
            var plain = StateJson.Write(item);

            if (item is not IStoreItem && state.Stands(key, plain)) { continue; }

            var versioned = item as IStoreItem;
            var change = new StateChange(key, sealer.Seal(Purpose.State, plain), versioned is null ? null : Expected(key, versioned), versioned is not null);
            state.Change(change, plain, changes.Count == 1 ? changes : null);
        }
    }

    /// <summary>The ETag the item must still have when it is written; <c>null</c> where there is none to compare with.</summary>
    private long? Expected(string key, IStoreItem item)
    {
        if (item.ETag == "*" || database.Read(reads => StateRows.Read(reads, key)) is not { } kept) { return null; }

        return item.ETag == Text(kept.ETag) ? kept.ETag : throw new StateConflictException();
    }

    /// <summary>The one item a turn asks for, where the turn before it left it here.</summary>
    private IDictionary<string, object>? AtHand(string[] keys, TurnState turn)
    {
        if (keys is not [var key] || turn.TryChanged(key, out _) || states.Find(key) is not { } plain) { return null; }

        turn.WasRead(key, plain);

        return states.Take(key) ?? new Dictionary<string, object>(1) { [key] = StateJson.Read(plain)! };
    }

    private Dictionary<string, object> ReadAll(IReads reads, string[] keys, TurnState? turn)
    {
        var found = new Dictionary<string, object>(keys.Length);

        foreach (var key in keys)
        {
            if (turn is not null && turn.TryChanged(key, out var changed))
            {
                if (changed is not null) { found[key] = StateJson.Read(changed)!; }
            }
            else if (StateRows.Read(reads, key) is { } kept)
            {
                found[key] = Opened(key, kept, turn);
            }
        }

        return found;
    }

    private object Opened(string key, StateRow kept, TurnState? turn)
    {
        var plain = sealer.Open(Purpose.State, kept.Json);
        turn?.WasRead(key, plain);
        var item = StateJson.Read(plain)!;

        if (item is IStoreItem versioned) { versioned.ETag = Text(kept.ETag); }

        return item;
    }

    private static string Text(long etag) => etag.ToString(CultureInfo.InvariantCulture);
}
