using System.Collections.Concurrent;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>Connections that read, each with its prepared statements: as many as read at once, and a few at rest.</summary>
/// <param name="path">The file.</param>
/// <param name="prepare">What is done with each connection once, or <c>null</c>.</param>
internal sealed class ReadingPool(string path, Action<SqliteConnection>? prepare = null) : IDisposable
{
    private const int MostAtRest = 16;

    private readonly ConcurrentBag<SqliteConnection> _atRest = [];

    public T Read<T>(Func<IReads, T> read)
    {
        var connection = _atRest.TryTake(out var rested) ? rested : Open();

        try
        {
            var result = read(connection);
            PutBack(connection);

            return result;
        }
        catch
        {
            // Whatever went wrong may be the connection's own fault: the next reader opens another.
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_atRest.TryTake(out var connection)) { connection.Dispose(); }
    }

    private SqliteConnection Open()
    {
        var connection = SqliteConnection.Open(path, writes: false);
        prepare?.Invoke(connection);

        return connection;
    }

    private void PutBack(SqliteConnection connection)
    {
        if (_atRest.Count < MostAtRest) { _atRest.Add(connection); } else { connection.Dispose(); }
    }
}
