namespace ViewsBot.Storage.Database;

/// <summary>Reads and changes the database inside one transaction.</summary>
internal interface IChanges : IReads
{
    /// <summary>Adds a row.</summary>
    /// <returns>Whether it is new; a row whose key is kept already stays as it is.</returns>
    bool Add(IRow row);

    /// <summary>Runs a statement in standard SQL, with <c>?</c> for each argument.</summary>
    /// <returns>How many rows it changed.</returns>
    int Run(string sql, params ReadOnlySpan<object?> arguments);
}
