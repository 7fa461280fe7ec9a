using System.Diagnostics;
using System.Text.RegularExpressions;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>Restores a copy of the project files, so that the repository's own restore stays as it is.</summary>
internal sealed partial class Restore : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("viewsbot-restore-");

    public Restore()
    {
        string[] shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];
        var files = shared.Select(file => Path.Combine(Repository.Root, file)).Concat(ProjectFiles());
        foreach (var file in files.Where(File.Exists))
        {
            var target = Path.Combine(_copy.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>
    /// Restores the product and says which packages were not found. The feed is an empty folder: what a build of this
    /// repository needs is on this machine since it was built, and what the switch asks for is not.
    /// </summary>
    public async Task<(int ExitCode, IReadOnlyCollection<string> Missing, string Said)> RunAsync(string namedPackages)
    {
        var feed = _copy.CreateSubdirectory("empty-feed").FullName;
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "restore", "src/ViewsBot", $"-p:NamedPackages=\"{namedPackages}\"", $"-p:RestoreSources={feed}", "-nodeReuse:false" },
            WorkingDirectory = _copy.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, NotFound().Matches(said).Select(match => match.Groups["id"].Value).ToHashSet(), said);
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private static IEnumerable<string> ProjectFiles() => new[] { "*.csproj", "*.props", "*.targets" }
        .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"NU1101: Unable to find package (?<id>[\w.]+)\. ")]
    private static partial Regex NotFound();
}
