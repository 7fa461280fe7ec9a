using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The product is switched off, as rudely as can be, between a child's words and the message that somebody must be told.</summary>
public sealed class KilledBeforeItWasSentTests : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("viewsbot-");
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}") };

    public void Dispose()
    {
        _http.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task What_must_be_sent_is_sent_after_the_next_start()
    {
        await using var hook = new HookServer { Answers = HttpStatusCode.ServiceUnavailable };

        using (var first = await StartAsync(hook))
        {
            await DiscloseAsync();
            await hook.NextAsync();
            await KillAsync(first);
        }

        hook.Answers = HttpStatusCode.NoContent;
        using var second = await StartAsync(hook);
        var called = await hook.NextAsync();
        await KillAsync(second);

        Assert.Equal("lead", JsonDocument.Parse(called.Body).RootElement.GetProperty("recipient").GetString());
    }

    private async Task DiscloseAsync()
    {
        using var answer = await _http.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });
        var chat = new ScriptedChat(_http, (await answer.Content.ReadFromJsonAsync<Invited>())!);

        await chat.BeginAsync();
        await chat.SaysAsync("my uncle hits me in the shed");
    }

    private async Task<Process> StartAsync(HookServer hook)
    {
        // The same configuration the tests were built in: bin/Debug/net10.0 or bin/Release/net10.0.
        var built = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "ViewsBot.Web.Tests"), AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Root, "src", "ViewsBot", built, "ViewsBot.dll"), "--urls", $"{_http.BaseAddress}"])
        {
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Storage__Path"] = _data.FullName,
                ["Notices__SignInAddress"] = "https://views.school.example",
                ["Notices__Webhook__Address"] = hook.Address.ToString(),
                ["Notices__Webhook__Secret"] = "a secret that both sides have and keep",
            },
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;

        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await UntilReadyAsync();

        return process;
    }

    private static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

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
