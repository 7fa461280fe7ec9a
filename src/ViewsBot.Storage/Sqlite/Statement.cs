using System.Text;
using SQLitePCL;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>One prepared statement: bound, stepped and reset again and again.</summary>
internal sealed class Statement : IFields, IDisposable
{
    private const int MostBytesOnStack = 512;

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _prepared;

    public Statement(sqlite3 connection, string sql)
    {
        _connection = connection;
        SqliteFault.Check(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _prepared), connection);
    }

    public string Text(int field) => raw.sqlite3_column_text(_prepared, field).utf8_to_string();

    public long Number(int field) => raw.sqlite3_column_int64(_prepared, field);

    public ReadOnlySpan<byte> Bytes(int field) => raw.sqlite3_column_blob(_prepared, field);

    public bool IsNull(int field) => raw.sqlite3_column_type(_prepared, field) == raw.SQLITE_NULL;

    /// <summary>Binds every argument, the first to the first <c>?</c>.</summary>
    public void BindAll(ReadOnlySpan<object?> arguments)
    {
        for (var index = 0; index < arguments.Length; index++) { Bind(index + 1, arguments[index]); }
    }

    public void Bind(int parameter, string? value)
    {
        if (value is null) { BindNothing(parameter); return; }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> utf8 = most <= MostBytesOnStack ? stackalloc byte[MostBytesOnStack] : new byte[most];
        var length = Encoding.UTF8.GetBytes(value, utf8);

        SqliteFault.Check(raw.sqlite3_bind_text(_prepared, parameter, utf8[..length]), _connection);
    }

    public void Bind(int parameter, long value) => SqliteFault.Check(raw.sqlite3_bind_int64(_prepared, parameter, value), _connection);

    public void Bind(int parameter, ReadOnlySpan<byte> value) => SqliteFault.Check(raw.sqlite3_bind_blob(_prepared, parameter, value), _connection);

    public void BindNothing(int parameter) => SqliteFault.Check(raw.sqlite3_bind_null(_prepared, parameter), _connection);

    /// <summary>Goes on to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_prepared);
        SqliteFault.Check(code, _connection);

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Makes it ready to be bound again; what a step complained of was thrown then.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(_prepared);
        _ = raw.sqlite3_clear_bindings(_prepared);
    }

    public void Dispose() => _prepared.Dispose();

    private void Bind(int parameter, object? value)
    {
        switch (value)
        {
            case null: BindNothing(parameter); break;
            case string text: Bind(parameter, text); break;
            case long number: Bind(parameter, number); break;
            case int number: Bind(parameter, (long)number); break;
            case byte[] bytes: Bind(parameter, bytes.AsSpan()); break;
            case ReadOnlyMemory<byte> bytes: Bind(parameter, bytes.Span); break;
            default: throw new ArgumentException($"A statement takes no {value.GetType().Name}.", nameof(value));
        }
    }
}
