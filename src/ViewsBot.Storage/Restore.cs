using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage;

/// <summary>Puts a back-up's database and keys where a start expects them.</summary>
public sealed class Restore(StorageFolders folders)
{
    /// <summary>Copies both; call it while the product does not run.</summary>
    /// <param name="folder">A folder that <see cref="BackUp.ToAsync"/> made.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="IOException">There is a database already or another key (nothing is ever overwritten), or the folder is no back-up.</exception>
    public async Task FromAsync(string folder, CancellationToken cancel)
    {
        if (!File.Exists(BackedUp.Database(folder)) || !Directory.Exists(BackedUp.Keys(folder)))
        {
            throw new FileNotFoundException("This folder is no back-up: it takes a database and its keys.");
        }

        if (File.Exists(folders.Database)) { throw new IOException("There is a database in Storage:Path already. Move it away first; nothing is overwritten."); }

        PrivateFolder.Make(folders.Data);
        await BackedUp.CopyFilesAsync(BackedUp.Keys(folder), folders.Keys, cancel);
        await BackedUp.CopyAttachmentsAsync(folder, folders.Data, cancel);
        await BackedUp.CopyFileAsync(BackedUp.Database(folder), folders.Database, cancel);
    }
}
