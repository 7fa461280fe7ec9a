using ViewsBot.Storage;

namespace ViewsBot.Heard;

/// <summary>What was spoken once is kept in the data folder (<c>spoken</c>): sentences of ours, and nobody's voice. It may be deleted, and is in no back-up.</summary>
internal sealed class SpokenFolder(StorageFolders folders)
{
    private string Root => Path.Combine(folders.Data, "spoken");

    /// <summary>What is kept under a name, or <c>null</c>.</summary>
    public async Task<byte[]?> FindAsync(string name, CancellationToken cancel) => File.Exists(PathOf(name)) ? await File.ReadAllBytesAsync(PathOf(name), cancel) : null;

    /// <summary>Keeps a sound: written beside its place and then moved, so that nobody hears half of one.</summary>
    public async Task KeepAsync(string name, byte[] sound, CancellationToken cancel)
    {
        Directory.CreateDirectory(Root);
        var written = PathOf($"{name}.{Guid.NewGuid():N}");

        await File.WriteAllBytesAsync(written, sound, cancel);
        File.Move(written, PathOf(name), overwrite: true);
    }

    private string PathOf(string name) => Path.Combine(Root, name + ".mp3");
}
