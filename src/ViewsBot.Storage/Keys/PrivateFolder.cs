namespace ViewsBot.Storage.Keys;

/// <summary>A folder that only the account the product runs under may enter, where the system knows such a thing.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it if it does not exist; one that exists is left as it is.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows()) { Directory.CreateDirectory(path); }
        else { Directory.CreateDirectory(path, OwnerOnly); }
    }
}
