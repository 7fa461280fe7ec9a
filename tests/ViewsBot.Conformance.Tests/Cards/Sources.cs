using System.Text.RegularExpressions;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>What is written in C#, TypeScript and pages; of the stand-ins and of what is built, nothing.</summary>
internal static partial class Sources
{
    /// <summary>Every text of a folder.</summary>
    public static IEnumerable<string> Texts(string folder) =>
        from extension in (string[])["*.cs", "*.ts", "*.cshtml"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), extension, SearchOption.AllDirectories)
        where !NotOurs().IsMatch(file)
        select File.ReadAllText(file);

    [GeneratedRegex(@"[\\/](obj|bin|node_modules|StandIns)[\\/]")]
    private static partial Regex NotOurs();
}
