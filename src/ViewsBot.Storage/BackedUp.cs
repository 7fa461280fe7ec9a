using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage;

/// <summary>What a back-up's folder holds, and how its files are copied.</summary>
internal static class BackedUp
{
    /// <summary>The database in a back-up.</summary>
    public static string Database(string folder) => Path.Combine(folder, "viewsbot.db");

    /// <summary>The keys in a back-up.</summary>
    public static string Keys(string folder) => Path.Combine(folder, "keys");

    /// <summary>What people uploaded, in a data folder and in a back-up alike.</summary>
    private static string Attachments(string folder) => Path.Combine(folder, "attachments");

    /// <summary>Copies every file of a folder; one that is there already with the same bytes stays.</summary>
    /// <exception cref="IOException">One is there with other bytes.</exception>
    public static async Task CopyFilesAsync(string from, string to, CancellationToken cancel)
    {
        PrivateFolder.Make(to);

        foreach (var file in Directory.EnumerateFiles(from))
        {
            var target = Path.Combine(to, Path.GetFileName(file));

            if (!await IsSameAsync(file, target, cancel)) { await CopyFileAsync(file, target, cancel); }
        }
    }

    /// <summary>Copies what people uploaded, a folder a conversation, where anybody has.</summary>
    public static async Task CopyAttachmentsAsync(string from, string to, CancellationToken cancel)
    {
        if (!Directory.Exists(Attachments(from))) { return; }

        foreach (var conversation in Directory.EnumerateDirectories(Attachments(from)))
        {
            await CopyFilesAsync(conversation, Path.Combine(Attachments(to), Path.GetFileName(conversation)), cancel);
        }
    }

    /// <summary>Copies a file to where there is none, and on to the disk.</summary>
    public static async Task CopyFileAsync(string from, string to, CancellationToken cancel)
    {
        await using var source = File.OpenRead(from);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write);

        await source.CopyToAsync(target, cancel);
        target.Flush(flushToDisk: true);
    }

    private static async Task<bool> IsSameAsync(string file, string target, CancellationToken cancel)
    {
        if (!File.Exists(target)) { return false; }

        var bytes = await File.ReadAllBytesAsync(file, cancel);
        var there = await File.ReadAllBytesAsync(target, cancel);

        return bytes.AsSpan().SequenceEqual(there);
    }
}
