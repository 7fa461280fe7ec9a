namespace ViewsBot.Storage.Database;

/// <summary>The fields of the row being read, by their place in the statement, from 0.</summary>
internal interface IFields
{
    /// <summary>A text.</summary>
    string Text(int field);

    /// <summary>A whole number.</summary>
    long Number(int field);

    /// <summary>Bytes; good only until the next row.</summary>
    ReadOnlySpan<byte> Bytes(int field);

    /// <summary>Whether nothing stands there.</summary>
    bool IsNull(int field);
}
