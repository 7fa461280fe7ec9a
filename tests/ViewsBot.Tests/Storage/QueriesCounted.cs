using System.Diagnostics;
using ViewsBot.Storage.Database;

namespace ViewsBot.Tests.Storage;

/// <summary>The database as somebody asks it who is counted: each statement read through it, and through EF Core in the same flow.</summary>
internal sealed class QueriesCounted : IDatabase, IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Executed = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

    private readonly AsyncLocal<bool> _isThisFlow = new();
    private readonly IDatabase _database;
    private readonly List<IDisposable> _listening = [];
    private int _count;

    public QueriesCounted(IDatabase database)
    {
        _database = database;
        _isThisFlow.Value = true;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many were asked.</summary>
    public int Count => _count;

    public long Version => _database.Version;

    public long Held => _database.Held;

    public T Read<T>(Func<IReads, T> read) => _database.Read(reads => read(new Reads(reads, this)));

    public Task<T> WriteAsync<T>(Func<IChanges, T> change, CancellationToken cancel) => _database.WriteAsync(change, cancel);

    public Task<T> WriteOwnAsync<T>(Func<IChanges, T> change, CancellationToken cancel) => _database.WriteOwnAsync(change, cancel);

    public Task<IDisposable> HoldAsync(CancellationToken cancel) => _database.HoldAsync(cancel);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") { _listening.Add(value.Subscribe(this)); }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == Executed && _isThisFlow.Value) { Interlocked.Increment(ref _count); }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var one in _listening.ToList()) { one.Dispose(); }
    }

    private sealed class Reads(IReads reads, QueriesCounted counted) : IReads
    {
        public T? One<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
            where T : class
        {
            counted._count++;

            return reads.One(sql, map, arguments);
        }

        public IReadOnlyList<T> All<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
        {
            counted._count++;

            return reads.All(sql, map, arguments);
        }

        public long? Number(string sql, params ReadOnlySpan<object?> arguments)
        {
            counted._count++;

            return reads.Number(sql, arguments);
        }

        public bool Any(string sql, params ReadOnlySpan<object?> arguments)
        {
            counted._count++;

            return reads.Any(sql, arguments);
        }
    }
}
