using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Sqlite;

namespace ViewsBot.Storage;

/// <summary>Copies the database, its keys and what people uploaded into an empty folder while the product runs.</summary>
/// <remarks>Whoever has the copy can read it: the keys are in it. Keep it as you would keep the school's files on paper.</remarks>
public sealed class BackUp
{
    private readonly SqliteDatabase _database;
    private readonly StorageFolders _folders;

    internal BackUp(SqliteDatabase database, StorageFolders folders)
    {
        _database = database;
        _folders = folders;
    }

    /// <summary>Copies both; what was acknowledged before the call is in the copy.</summary>
    /// <param name="folder">The folder to make; it must not hold anything yet.</param>
    /// <param name="cancel">Gives up; what was copied stays.</param>
    /// <exception cref="IOException">There is nothing to copy, the folder holds something, or it cannot be written.</exception>
    public async Task ToAsync(string folder, CancellationToken cancel)
    {
        if (!_database.Exists) { throw new FileNotFoundException("There is no database in Storage:Path to copy."); }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException("A back-up goes into an empty folder; this one holds something.");
        }

        PrivateFolder.Make(folder);
        await Task.Run(() => _database.CopyTo(BackedUp.Database(folder)), cancel);
        await BackedUp.CopyFilesAsync(_folders.Keys, BackedUp.Keys(folder), cancel);
        await BackedUp.CopyAttachmentsAsync(_folders.Data, folder, cancel);
    }
}
