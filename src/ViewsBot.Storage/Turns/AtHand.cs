using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Turns;

/// <summary>What turns have read and will want again, kept while it is true.</summary>
/// <remarks>
/// A reading is good while nothing that it rests on was changed (its version), until whoever changed it otherwise says so
/// (<see cref="Forget"/>), and never longer than a while: another program may write to the same database.
/// </remarks>
/// <typeparam name="TKey">What it is of.</typeparam>
/// <typeparam name="TValue">What was read; several turns may hold it at once.</typeparam>
/// <param name="database">Where it is read.</param>
/// <param name="version">Changes with every change of what the readings rest on.</param>
/// <param name="clock">Tells how old a reading is.</param>
/// <param name="longest">How old one may be.</param>
/// <param name="most">How many are kept; then it begins anew.</param>
internal sealed class AtHand<TKey, TValue>(IDatabase database, Func<long> version, TimeProvider clock, TimeSpan longest, int most = 1024) where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Reading> _found = [];
    private long _emptied;

    /// <summary>The value at hand, or else what is read now.</summary>
    public TValue Of(TKey key, Func<IReads, TValue> read)
    {
        // First the version, then the rows: what is changed in between makes this reading too old, never too new.
        var current = version();
        var now = clock.GetTimestamp();
        var (before, emptied) = Look(key);

        if (before is { IsGone: false } && before.Version == current && clock.GetElapsedTime(before.At, now) < longest) { return before.Value; }

        var value = database.Read(read);
        Put(key, new Reading(value, current, now, IsGone: false), before, emptied);

        return value;
    }

    /// <summary>The value is another from now on; one that is being read at this moment is not kept either.</summary>
    public void Forget(TKey key)
    {
        lock (_lock)
        {
            MakeRoom();
            _found[key] = new Reading(default!, 0, 0, IsGone: true);
        }
    }

    /// <summary>These values are others from now on; what is being read at this moment is not kept either.</summary>
    public void ForgetWhere(Func<TValue, bool> isGone)
    {
        lock (_lock)
        {
            foreach (var (key, found) in _found)
            {
                if (!found.IsGone && isGone(found.Value)) { _found.Remove(key); }
            }

            _emptied++;
        }
    }

    /// <summary>Brings the value up to what was committed.</summary>
    /// <param name="key">What it is of; where nothing is at hand, what is being read at this moment is not kept.</param>
    /// <param name="change">Gives the value as it is now, or <c>null</c> if that cannot be told.</param>
    public void Change(TKey key, Func<TValue, TValue?> change)
    {
        lock (_lock)
        {
            if (_found.GetValueOrDefault(key) is { IsGone: false } found && change(found.Value) is { } changed)
            {
                _found[key] = found with { Value = changed };
            }
            else
            {
                Forget(key);
            }
        }
    }

    private (Reading? Before, long Emptied) Look(TKey key)
    {
        lock (_lock) { return (_found.GetValueOrDefault(key), _emptied); }
    }

    private void Put(TKey key, Reading reading, Reading? before, long emptied)
    {
        lock (_lock)
        {
            if (emptied != _emptied || !ReferenceEquals(_found.GetValueOrDefault(key), before)) { return; }

            MakeRoom();
            _found[key] = reading;
        }
    }

    private void MakeRoom()
    {
        if (_found.Count < most) { return; }

        _found.Clear();
        _emptied++;
    }

    private sealed record Reading(TValue Value, long Version, long At, bool IsGone);
}
