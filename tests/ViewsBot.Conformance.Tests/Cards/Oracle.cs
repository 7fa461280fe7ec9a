using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

/// <summary>Microsoft's own templating engine and card parser, by npm, pinned in <c>tests/cards-oracle</c>.</summary>
internal static class Oracle
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "cards-oracle");

    /// <summary>What the oracle disagrees about, one sentence each; none when all is well.</summary>
    public static IReadOnlyList<string> Asked(JsonArray cases)
    {
        Install();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, new JsonObject { ["cases"] = cases }.ToJsonString());

            return JsonSerializer.Deserialize<string[]>(Run("node", "oracle.mjs", file))!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>npm writes down what it has installed; older than the lock means it is not what is pinned.</summary>
    private static void Install()
    {
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json")))
        {
            Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
    }

    private static string Run(string program, params string[] arguments)
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

        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.Result}");
    }
}
