namespace ViewsBot.Content.Reading;

/// <summary>The files of the cards folder and of a school's own, by names such as <c>words/en.json</c>.</summary>
internal sealed class CardFiles(string folder, string? ownFolder)
{
    /// <summary>The JSON files straight in a folder, in the order of their names.</summary>
    public IEnumerable<string> In(string subfolder) => Names(subfolder, Directory.GetFiles, "*.json");

    /// <summary>The folders straight in a folder, in the order of their names.</summary>
    public IEnumerable<string> FoldersIn(string subfolder) => Names(subfolder, Directory.GetDirectories, "*");

    public Fields Read(string name) => JsonFile.Read(Path.Combine(folder, name), name);

    /// <summary>What stands in a file before one of its members.</summary>
    public Fields ReadBefore(string name, string member) => JsonFile.ReadBefore(Path.Combine(folder, name), name, member);

    public bool HasOwn(string name) => ownFolder is not null && File.Exists(OwnPath(name));

    public Fields ReadOwn(string name) => JsonFile.Read(OwnPath(name), "own " + name);

    /// <summary>The files of any depth below a folder that need not be there, in the order of their names; those whose names begin with a dot are nobody's.</summary>
    public IEnumerable<string> Below(string subfolder, bool own)
    {
        var root = own ? ownFolder : folder;

        return root is null || Path.Combine(root, subfolder) is var path && !Directory.Exists(path)
            ? []
            : Directory.GetFiles(path, "*", SearchOption.AllDirectories)
                .Select(found => Path.GetRelativePath(root, found).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(name => !Path.GetFileName(name).StartsWith('.'))
                .Order(StringComparer.Ordinal);
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    public string OwnPath(string name) => Path.Combine(ownFolder ?? folder, name);

    private IEnumerable<string> Names(string subfolder, Func<string, string, string[]> list, string pattern)
    {
        var path = Path.Combine(folder, subfolder);

        return Directory.Exists(path)
            ? list(path, pattern).Select(found => $"{subfolder}/{Path.GetFileName(found)}").Order(StringComparer.Ordinal)
            : throw new ContentException(subfolder, "the folder itself", "to be there");
    }
}
