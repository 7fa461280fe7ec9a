namespace ViewsBot.Testing;

/// <summary>Where the source is that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder with <c>ViewsBot.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The cards that are shipped.</summary>
    public static string Cards => Path.Combine(Root, "cards");

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ViewsBot.sln"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException($"No folder above {from} has ViewsBot.sln.");
    }
}
