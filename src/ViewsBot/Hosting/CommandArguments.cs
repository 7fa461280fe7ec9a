namespace ViewsBot.Hosting;

/// <summary>What stands behind a command's name: <c>--name value</c>, as often as wanted.</summary>
internal static class CommandArguments
{
    /// <summary>Reads them; of one name the first counts.</summary>
    /// <returns>The values behind each <c>--name</c>, or <c>null</c> where one is missing.</returns>
    public static Dictionary<string, string>? Read(IEnumerable<string> args)
    {
        var pairs = args.Chunk(2).ToList();

        return pairs.All(pair => pair is [['-', '-', _, ..], _])
            ? pairs.DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0][2..], pair => pair[1], StringComparer.OrdinalIgnoreCase)
            : null;
    }
}
