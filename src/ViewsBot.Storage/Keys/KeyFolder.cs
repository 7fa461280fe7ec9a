using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ViewsBot.Storage.Keys;

/// <summary>The folder of keys: Data Protection's ring, and the data key that the ring protects.</summary>
internal sealed class KeyFolder(StorageFolders folders, IDataProtectionProvider protection)
{
    private const string Purpose = "ViewsBot.DataKey";
    private const int KeyBytes = 32;

    private string DataKeyFile => Path.Combine(folders.Keys, "data-key.txt");

    /// <summary>Reads the data key, or makes one for an installation that keeps nothing yet.</summary>
    /// <param name="hasRecords">Whether there is a database that was written with a key.</param>
    /// <exception cref="MissingKeysException">There are records, and the key they were sealed with is not here or cannot be opened.</exception>
    public byte[] DataKey(bool hasRecords)
    {
        if (File.Exists(DataKeyFile)) { return Read(); }

        return hasRecords ? throw MissingKeysException.NotThere() : Make();
    }

    /// <summary>Opens it even with a ring key that has expired or was revoked: what a school kept must stay readable.</summary>
    private byte[] Read()
    {
        var protector = (IPersistedDataProtector)protection.CreateProtector(Purpose);

        try
        {
            var kept = Convert.FromBase64String(File.ReadAllText(DataKeyFile));

            return protector.DangerousUnprotect(kept, ignoreRevocationErrors: true, out _, out _);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            throw MissingKeysException.DoNotFit(fault);
        }
    }

    private byte[] Make()
    {
        PrivateFolder.Make(folders.Keys);
        var key = RandomNumberGenerator.GetBytes(KeyBytes);

        Write(Convert.ToBase64String(protection.CreateProtector(Purpose).Protect(key)));

        return key;
    }

    /// <summary>Whole or not at all, and on disk before anything is sealed with it.</summary>
    private void Write(string text)
    {
        var half = DataKeyFile + ".new";

        using (var file = new FileStream(half, FileMode.Create, FileAccess.Write))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, DataKeyFile, overwrite: false);
    }
}
