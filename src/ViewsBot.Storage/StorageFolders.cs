using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ViewsBot.Storage;

/// <summary>The folders of this installation, as absolute paths; another room that must keep a key of its own puts it in <see cref="Keys"/>, so that a back-up holds it.</summary>
public sealed class StorageFolders
{
    /// <summary>The folders the options name.</summary>
    public StorageFolders(IOptions<StorageOptions> options, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(environment);

        Data = Path.GetFullPath(options.Value.Path, environment.ContentRootPath);
        Keys = options.Value.KeysPath is { Length: > 0 } keys
            ? Path.GetFullPath(keys, environment.ContentRootPath)
            : Path.Combine(Data, "keys");
    }

    /// <summary>The data folder.</summary>
    public string Data { get; }

    /// <summary>The folder of keys.</summary>
    public string Keys { get; }

    /// <summary>The database's file.</summary>
    internal string Database => Path.Combine(Data, "viewsbot.db");

    /// <summary>Whether whoever copies the data folder has the keys as well.</summary>
    internal bool KeysLieBesideDatabase => Keys.StartsWith(Data + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Keys == Data;
}
