using System.Diagnostics;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests;

/// <summary>A folder of <c>tests/</c> with a script of ours over somebody else's npm package, pinned by its lock file.</summary>
internal sealed class NodePackage(string name)
{
    private readonly string _folder = Path.Combine(Repository.Root, "tests", name);

    /// <summary>What the script prints.</summary>
    public string Run(string script, params string[] arguments)
    {
        Install();

        return Start("node", [script, .. arguments]);
    }

    /// <summary>npm writes down what it has installed; older than the lock means it is not what is pinned.</summary>
    private void Install()
    {
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));

        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json")))
        {
            Start("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        }
    }

    private string Start(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]}: {errors.Result}");
    }
}
