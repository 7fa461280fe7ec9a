using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>Something that waits for the writer: a change, or somebody who wants it to stand still.</summary>
internal abstract class Pending;

/// <summary>A change that waits for the writer.</summary>
internal abstract class PendingChange(bool isOwn) : Pending
{
    /// <summary>Whether it concerns one conversation alone.</summary>
    public bool IsOwn => isOwn;

    /// <summary>Why it was not kept, or <c>null</c>.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Does it, on the writer; again from the start if it was undone because of another's fault.</summary>
    /// <exception cref="OperationCanceledException">It was given up before its turn came.</exception>
    public abstract void Run(IChanges changes);

    /// <summary>Tells whoever waits how it went.</summary>
    public abstract void Answer();
}

/// <summary>A change that waits for the writer, with what comes of it.</summary>
internal sealed class PendingChange<T>(Func<IChanges, T> change, bool isOwn, CancellationToken cancel) : PendingChange(isOwn)
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Task => _answer.Task;

    public override void Run(IChanges changes)
    {
        cancel.ThrowIfCancellationRequested();
        _result = change(changes);
    }

    public override void Answer()
    {
        if (Fault is OperationCanceledException) { _answer.TrySetCanceled(cancel); }
        else if (Fault is { } fault) { _answer.TrySetException(fault); }
        else { _answer.TrySetResult(_result!); }
    }
}
