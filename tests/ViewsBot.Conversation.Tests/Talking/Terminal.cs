using System.Diagnostics;
using ViewsBot.Testing;

namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>The command <c>talk</c> as somebody runs it: a process of its own, lines typed into it, text seen.</summary>
internal sealed record Terminal(int ExitCode, string Seen, string Complaint)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to the end of what is typed.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="args">What stands after <c>talk</c>.</param>
    /// <param name="typed">The lines that are typed.</param>
    /// <param name="environment">Which environment it runs in.</param>
    public static async Task<Terminal> RunAsync(string data, string[] args, string[] typed, string environment = "Development")
    {
        using var patience = new CancellationTokenSource(Longest);
        using var process = Process.Start(StartOf(data, args, environment))!;
        var seen = process.StandardOutput.ReadToEndAsync(patience.Token);
        var complaint = process.StandardError.ReadToEndAsync(patience.Token);

        await TypeAsync(process, typed);
        await process.WaitForExitAsync(patience.Token);

        return new Terminal(process.ExitCode, await seen, await complaint);
    }

    /// <summary>The card that was seen last.</summary>
    public string LastCard => Seen.TrimEnd('>', ' ').Split("\n> ")[^1].Trim();

    private static async Task TypeAsync(Process process, string[] typed)
    {
        try
        {
            foreach (var line in typed) { await process.StandardInput.WriteLineAsync(line); }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before everything was typed: what it saw says why.
        }
    }

    private static ProcessStartInfo StartOf(string data, string[] args, string environment)
    {
        // The same configuration the tests were built in: bin/Debug/net10.0 or bin/Release/net10.0.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ViewsBot.Conversation.Tests"), AppContext.BaseDirectory);

        return new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "src", "ViewsBot", built, "ViewsBot.dll"), "talk", .. args])
        {
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["Storage__Path"] = data },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }
}
