namespace ViewsBot.Storage.Database;

/// <summary>A row as it is added: it names its table and fills its columns, always the same ones in the same order.</summary>
internal interface IRow
{
    /// <summary>The table's name.</summary>
    string Table { get; }

    /// <summary>Gives every column its value.</summary>
    void Fill(IColumns columns);
}

/// <summary>Takes a row's columns one by one.</summary>
internal interface IColumns
{
    /// <summary>A text, or nothing.</summary>
    IColumns Set(string column, string? value);

    /// <summary>A whole number, or nothing.</summary>
    IColumns Set(string column, long? value);

    /// <summary>Bytes, or nothing.</summary>
    IColumns Set(string column, byte[]? value);
}
