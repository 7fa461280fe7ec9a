using ViewsBot.Records.Turns;

namespace ViewsBot.Storage.Sqlite;

/// <summary>Runs several changes in one transaction, each behind a savepoint, so that one that fails is undone alone.</summary>
internal sealed class GroupCommit(string path) : IDisposable
{
    private SqliteConnection? _connection = SqliteConnection.Open(path, writes: true);

    /// <summary>Commits what can be; each change that could not be kept says why in its <see cref="PendingChange.Fault"/>.</summary>
    public void Commit(IReadOnlyList<PendingChange> together)
    {
        try
        {
            _connection ??= SqliteConnection.Open(path, writes: true);
            _connection.Run("BEGIN IMMEDIATE");

            foreach (var change in together) { RunAlone(_connection, change); }

            _connection.Run("COMMIT");
        }
#pragma warning disable CA1031 // The writer outlives whatever went wrong; each that waits is told.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            GiveUp(together, fault);
        }
    }

    public void Dispose() => _connection?.Dispose();

    /// <summary>Runs one change; lets through only what ends the whole transaction.</summary>
    private static void RunAlone(SqliteConnection connection, PendingChange change)
    {
        if (change.IsGivenUp)
        {
            change.Fault = new OperationCanceledException();
            return;
        }

        connection.Run("SAVEPOINT turn");

        try
        {
            change.Run(connection);
        }
        catch (Exception fault) when (fault is not SqliteFault { IsNoRoom: true } && connection.InTransaction)
        {
            change.Fault = fault;
            connection.Run("ROLLBACK TO turn");
        }

        connection.Run("RELEASE turn");
    }

    private void GiveUp(IReadOnlyList<PendingChange> together, Exception fault)
    {
        var why = fault is SqliteFault { IsNoRoom: true } ? new RecordFullException("The database cannot be written.", fault) : fault;

        foreach (var change in together) { change.Fault ??= why; }

        if (!TryRollBack() || fault is SqliteFault { IsOfTheFile: true })
        {
            _connection?.Dispose();
            _connection = null;
        }
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
