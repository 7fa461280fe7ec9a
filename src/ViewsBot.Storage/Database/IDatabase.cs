namespace ViewsBot.Storage.Database;

/// <summary>The database, whichever it is: many read side by side, one writes.</summary>
internal interface IDatabase
{
    /// <summary>Changes with every change of what a turn's opening reads (who speaks, which cycle, which school), before whoever made it is told.</summary>
    long Version { get; }

    /// <summary>Changes whenever the writer stood still and somebody else may have written anything at all.</summary>
    long Held { get; }

    /// <summary>Reads what is committed. Rows are found by index and few, so nothing is waited for.</summary>
    T Read<T>(Func<IReads, T> read);

    /// <summary>Makes one change, alone or together with others that wait; returns when it is on disk.</summary>
    /// <param name="change">What to do: it runs on the writer, so it is quick and asks nothing of anybody. If it throws, it alone is undone; if another's fault undoes it, it runs again.</param>
    /// <param name="cancel">Gives up while it still waits; once begun it is finished.</param>
    /// <exception cref="Records.Turns.RecordFullException">The disk is full or the database cannot be written; nothing was kept.</exception>
    Task<T> WriteAsync<T>(Func<IChanges, T> change, CancellationToken cancel);

    /// <summary>Does the same for what concerns one conversation alone, or only adds to the audit trail: <see cref="Version"/> stays.</summary>
    Task<T> WriteOwnAsync<T>(Func<IChanges, T> change, CancellationToken cancel);

    /// <summary>Lets the writer stand still until the result is disposed, so that somebody else may write.</summary>
    Task<IDisposable> HoldAsync(CancellationToken cancel);
}
