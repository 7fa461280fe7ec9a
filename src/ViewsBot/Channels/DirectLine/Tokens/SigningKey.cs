using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>The key that signs tokens: a file of random bytes only its owner reads, made once and kept over restarts.</summary>
internal static class SigningKey
{
    private const int Bytes = 64;

    public static SymmetricSecurityKey ReadOrMake(string file)
    {
        if (!File.Exists(file)) { Make(file); }

        var key = File.ReadAllBytes(file);

        return key.Length == Bytes
            ? new SymmetricSecurityKey(key)
            : throw new InvalidDataException($"The signing key {file} has {key.Length} bytes instead of {Bytes}: restore it from the back-up, or delete it so that a new one is made (pages then ask for a new token).");
    }

    /// <summary>Whole or not at all: written beside, flushed, and linked to its name only if nobody was faster.</summary>
    private static void Make(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        MakeFolder(folder);

        var beside = Path.Combine(folder, Path.GetRandomFileName());
        Write(beside);

        try
        {
            File.Move(beside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(beside);
        }
    }

    /// <summary>Its owner's alone, as the folder of keys is wherever it is made.</summary>
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Write(string file)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };

        if (!OperatingSystem.IsWindows()) { how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }

        using var stream = new FileStream(file, how);
        stream.Write(RandomNumberGenerator.GetBytes(Bytes));
        stream.Flush(flushToDisk: true);
    }
}
