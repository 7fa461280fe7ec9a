using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>Starts the product as somebody does: a process of its own, on a free port, with a data folder of its own.</summary>
internal static class Starting
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    /// <summary>An address nobody listens at.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Starts it in Development at the client's address, and waits until it is ready.</summary>
    /// <param name="http">A client with the address it is to listen at.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="settings">What else is set, as environment variables.</param>
    public static async Task<Process> StartAsync(HttpClient http, DirectoryInfo data, params (string Name, string Value)[] settings)
    {
        // The same configuration the tests were built in: bin/Debug/net10.0 or bin/Release/net10.0.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ViewsBot.Web.Tests"), AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "src", "ViewsBot", built, "ViewsBot.dll"), "--urls", $"{http.BaseAddress}"])
        {
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Path"] = data.FullName },
            RedirectStandardOutput = true,
        };

        foreach (var (name, value) in settings) { start.Environment[name] = value; }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await UntilReadyAsync(http);

        return process;
    }

    /// <summary>Stops it at once, in the middle of whatever it does.</summary>
    public static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task UntilReadyAsync(HttpClient http)
    {
        using var patience = new CancellationTokenSource(LongestStart);
        while (!await IsReadyAsync(http, patience.Token)) { await Task.Delay(100, patience.Token); }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative), cancel);

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
