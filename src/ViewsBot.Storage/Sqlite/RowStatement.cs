using SQLitePCL;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Sqlite;

/// <summary>The prepared insert of one kind of row; binds the columns in the order the row names them.</summary>
internal sealed class RowStatement : IColumns, IDisposable
{
    private readonly Statement _insert;
    private int _parameter;

    public RowStatement(sqlite3 connection, IRow row)
    {
        var columns = new ColumnNames();
        row.Fill(columns);

        var names = string.Join(", ", columns.Names);
        var places = string.Join(", ", columns.Names.Select(_ => "?"));
        _insert = new Statement(connection, $"INSERT INTO {row.Table} ({names}) VALUES ({places}) ON CONFLICT DO NOTHING");
    }

    public void Add(IRow row)
    {
        _parameter = 0;

        try
        {
            row.Fill(this);
            _insert.Step();
        }
        finally
        {
            _insert.Reset();
        }
    }

    public IColumns Set(string column, string? value)
    {
        _insert.Bind(++_parameter, value);
        return this;
    }

    public IColumns Set(string column, long? value)
    {
        if (value is { } number) { _insert.Bind(++_parameter, number); } else { _insert.BindNothing(++_parameter); }

        return this;
    }

    public IColumns Set(string column, byte[]? value)
    {
        if (value is null) { _insert.BindNothing(++_parameter); } else { _insert.Bind(++_parameter, value.AsSpan()); }

        return this;
    }

    public void Dispose() => _insert.Dispose();

    private sealed class ColumnNames : IColumns
    {
        public List<string> Names { get; } = [];

        public IColumns Set(string column, string? value) => Add(column);

        public IColumns Set(string column, long? value) => Add(column);

        public IColumns Set(string column, byte[]? value) => Add(column);

        private ColumnNames Add(string column)
        {
            Names.Add(column);
            return this;
        }
    }
}
