using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The whole product as somebody starts it: a process of its own, on a free port, with an empty data folder.</summary>
public sealed class RunningProduct : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("viewsbot-");
    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };
    private Process? _process;

    public async Task InitializeAsync()
    {
        // The same configuration the tests were built in: bin/Debug/net10.0 or bin/Release/net10.0.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ViewsBot.Web.Tests"), AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "src", "ViewsBot", built, "ViewsBot.dll"), "--urls", $"{_http.BaseAddress}"])
        {
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Path"] = _data.FullName },
            RedirectStandardOutput = true,
        };

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        await UntilReadyAsync();
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _data.Delete(recursive: true);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Where it is.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>An invitation for a new fictional child.</summary>
    public async Task<JsonNode> InviteAsync()
    {
        using var answer = await _http.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });

        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>What is kept of a child's views.</summary>
    public async Task<JsonNode> RecordsAsync(JsonNode invitation) =>
        (await _http.GetFromJsonAsync<JsonNode>($"/demo/records/{invitation["pupilId"]}"))!;

    private async Task UntilReadyAsync()
    {
        using var patience = new CancellationTokenSource(LongestStart);
        while (!await IsReadyAsync(patience.Token)) { await Task.Delay(100, patience.Token); }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancel)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri("/healthz", UriKind.Relative), cancel);

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
