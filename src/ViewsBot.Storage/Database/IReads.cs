namespace ViewsBot.Storage.Database;

/// <summary>Asks the database in standard SQL, with <c>?</c> for each argument; every statement is prepared once, so its text is constant.</summary>
internal interface IReads
{
    /// <summary>The first row.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    T? One<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments)
        where T : class;

    /// <summary>Every row, in the order the statement asks for.</summary>
    IReadOnlyList<T> All<T>(string sql, Func<IFields, T> map, params ReadOnlySpan<object?> arguments);

    /// <summary>The whole number that stands first in the first row.</summary>
    /// <returns><c>null</c> if there is no row.</returns>
    long? Number(string sql, params ReadOnlySpan<object?> arguments);

    /// <summary>Whether there is a row.</summary>
    bool Any(string sql, params ReadOnlySpan<object?> arguments);
}
