using ViewsBot.Storage.Database;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.BotState;

/// <summary>Reads and writes items of bot state, sealed.</summary>
internal static class StateRows
{
    private const string ReadSql = "SELECT etag, json FROM bot_state WHERE key = ?";

    private const string OverwriteSql = """
        INSERT INTO bot_state (key, etag, json) VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, json = excluded.json
        """;

    private const string ReplaceSql = "UPDATE bot_state SET etag = ?, json = ? WHERE key = ? AND etag = ?";

    private const string DeleteSql = "DELETE FROM bot_state WHERE key = ?";

    /// <summary>An item as it is kept.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public static StateRow? Read(IReads reads, string key) =>
        reads.One(ReadSql, fields => new StateRow(fields.Number(0), fields.Bytes(1).ToArray()), key);

    /// <summary>Makes a change; the item has a new ETag then, never one it had before.</summary>
    /// <exception cref="StateConflictException">The item is not as it was expected to be.</exception>
    public static void Write(IChanges changes, StateChange change)
    {
        var etag = Random.Shared.NextInt64();

        if (change.Json is null) { changes.Run(DeleteSql, change.Key); }
        else if (change.Expected is not { } expected) { changes.Run(OverwriteSql, change.Key, etag, change.Json); }
        else if (changes.Run(ReplaceSql, etag, change.Json, change.Key, expected) == 0) { throw new StateConflictException(); }
    }
}

/// <summary>An item of bot state as it is kept.</summary>
internal sealed record StateRow(long ETag, byte[] Json);
