using ViewsBot.Records.Turns;
using ViewsBot.Storage.Audit;

namespace ViewsBot.Storage.Sqlite;

/// <summary>Runs several changes in one transaction. Where one fails, all are undone and each is run again by itself, so that it is undone alone.</summary>
/// <remarks>A savepoint for each would copy every page it touches, every time, for what almost never happens.</remarks>
internal sealed class GroupCommit(string path, AuditChain chain) : IDisposable
{
    private readonly Checkpoints _checkpoints = new(path);
    private volatile bool _hasRoom = true;
    private SqliteConnection? _connection = SqliteConnection.Open(path, writes: true);

    /// <summary>Whether the last commit was not refused for want of room.</summary>
    public bool HasRoom => _hasRoom;

    /// <summary>Commits what can be; each change that could not be kept says why in its <see cref="PendingChange.Fault"/>.</summary>
    public void Commit(IReadOnlyList<PendingChange> together)
    {
        if (TryCommit(together) is not { } fault) { return; }

        if (together.Count == 1 || fault is SqliteFault { IsNoRoom: true })
        {
            foreach (var change in together) { change.Fault = Why(fault); }
        }
        else
        {
            foreach (var change in together) { change.Fault = TryCommit([change]) is { } own ? Why(own) : null; }
        }
    }

    /// <summary>Does, once everybody is answered, what need not be waited for.</summary>
    public void TidyUp()
    {
        if (_connection is not null) { _checkpoints.AfterCommit(_connection); }
    }

    public void Dispose()
    {
        _checkpoints.Dispose();
        _connection?.Dispose();
    }

    private static Exception Why(Exception fault) =>
        fault is SqliteFault { IsNoRoom: true } ? new RecordFullException("The database cannot be written.", fault) : fault;

    /// <summary>Commits all of them or none.</summary>
    /// <returns>Why none was, or <c>null</c>.</returns>
    private Exception? TryCommit(IReadOnlyList<PendingChange> together)
    {
        try
        {
            _connection ??= SqliteConnection.Open(path, writes: true);
            _connection.Run("BEGIN IMMEDIATE");

            var changes = new ChainedChanges(_connection, chain);
            foreach (var change in together) { change.Run(changes); }

            _connection.Run("COMMIT");
            _hasRoom = true;

            return null;
        }
#pragma warning disable CA1031 // The writer outlives whatever went wrong; each that waits is told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _hasRoom = fault is not SqliteFault { IsNoRoom: true };

            if (!TryRollBack() || fault is SqliteFault { IsOfTheFile: true }) { Close(); }

            return fault;
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private bool TryRollBack()
    {
        try
        {
            if (_connection is { InTransaction: true }) { _connection.Execute("ROLLBACK"); }

            return true;
        }
        catch (SqliteFault)
        {
            return false;
        }
    }
}
