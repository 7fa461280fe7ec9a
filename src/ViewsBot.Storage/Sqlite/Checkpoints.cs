namespace ViewsBot.Storage.Sqlite;

/// <summary>Copies SQLite's log into the file beside the writer, a little at a time, so that no turn waits for it.</summary>
/// <remarks>
/// Done by the writer itself, as SQLite does it unless told, every sixteenth turn or so would wait 10 ms and more. A log that has grown
/// long is finished by the writer in between two commits, when hardly anything of it is left to copy: then it begins again at its start.
/// </remarks>
internal sealed class Checkpoints : IDisposable
{
    private const int PagesBetween = 1000;
    private const int PagesOfALongLog = 4000;

    private readonly ManualResetEventSlim _due = new(initialState: false, spinCount: 0);
    private readonly string _path;
    private readonly Thread _thread;

    private long _writtenBefore;
    private volatile int _pagesInLog;
    private volatile bool _isCopying;
    private volatile bool _isClosed;

    public Checkpoints(string path)
    {
        _path = path;
        _thread = new Thread(CopyUntilClosed) { Name = "Record checkpoints", IsBackground = true };
        _thread.Start();
    }

    /// <summary>Looks, on the writer and between two commits, whether something is due.</summary>
    public void AfterCommit(SqliteConnection writer)
    {
        if (_isCopying) { return; }

        if (_pagesInLog >= PagesOfALongLog)
        {
            writer.Checkpoint();
            _pagesInLog = 0;
        }

        var written = writer.PagesWritten;

        // A connection that was opened anew counts from nought.
        if (written < _writtenBefore) { _writtenBefore = 0; }

        if (written - _writtenBefore < PagesBetween) { return; }

        _writtenBefore = written;
        _isCopying = true;
        _due.Set();
    }

    public void Dispose()
    {
        _isClosed = true;
        _due.Set();
        _thread.Join();
        _due.Dispose();
    }

    private void CopyUntilClosed()
    {
        SqliteConnection? connection = null;

        while (true)
        {
            _due.Wait();
            _due.Reset();

            if (_isClosed) { break; }

            // What could not be copied (a full disk) stays in the log, where it is safe, until the next time.
            _pagesInLog = (connection ??= TryOpen())?.Checkpoint() ?? 0;
            _isCopying = false;
        }

        connection?.Dispose();
    }

    private SqliteConnection? TryOpen()
    {
        try { return SqliteConnection.Open(_path, writes: true); }
        catch (SqliteFault) { return null; }
    }
}
