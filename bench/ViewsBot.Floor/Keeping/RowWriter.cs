using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace ViewsBot.Floor.Keeping;

/// <summary>One writer that commits all that waits together: SQLite in WAL mode, each commit on disk (synchronous=FULL) before it is told.</summary>
internal sealed class RowWriter : IAsyncDisposable
{
    private readonly Channel<Waiting> _waiting = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection _database;
    private readonly SqliteCommand _insert;
    private readonly Task _writing;

    public RowWriter(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _database.Open();
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        Run("CREATE TABLE IF NOT EXISTS tap (id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, option TEXT, place TEXT, at TEXT NOT NULL)");
        _insert = Insert();
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>Keeps a row; ends when it is on disk.</summary>
    public Task KeepAsync(Row row)
    {
        var waiting = new Waiting(row);
        _waiting.Writer.TryWrite(waiting);

        return waiting.Kept.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _writing;
        await _insert.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task WriteAsync()
    {
        var together = new List<Waiting>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (_waiting.Reader.TryRead(out var next))
            {
                together.Add(next);
            }

            Commit(together);
            together.ForEach(waiting => waiting.Kept.SetResult());
            together.Clear();
        }
    }

    private void Commit(List<Waiting> together)
    {
        using var transaction = _database.BeginTransaction();
        _insert.Transaction = transaction;
        foreach (var (row, _) in together)
        {
            _insert.Parameters[0].Value = row.Conversation;
            _insert.Parameters[1].Value = (object?)row.Option ?? DBNull.Value;
            _insert.Parameters[2].Value = (object?)row.Place ?? DBNull.Value;
            _insert.Parameters[3].Value = DateTimeOffset.UtcNow.ToString("O");
            _insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private SqliteCommand Insert()
    {
        var insert = _database.CreateCommand();
        insert.CommandText = "INSERT INTO tap (conversation, option, place, at) VALUES ($conversation, $option, $place, $at)";
        foreach (var name in (string[])["$conversation", "$option", "$place", "$at"])
        {
            insert.Parameters.Add(name, SqliteType.Text);
        }

        insert.Prepare();

        return insert;
    }

    private void Run(string sql)
    {
        using var command = _database.CreateCommand();
#pragma warning disable CA2100 // The two texts above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private sealed record Waiting(Row Row)
    {
        public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Deconstruct(out Row row, out TaskCompletionSource kept) => (row, kept) = (Row, Kept);
    }
}
