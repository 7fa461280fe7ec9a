using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The product is switched off, as rudely as can be, between a child's words and the message that somebody must be told.</summary>
public sealed class KilledBeforeItWasSentTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("viewsbot-");
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Starting.FreeAddress() };

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
            await Starting.KillAsync(first);
        }

        hook.Answers = HttpStatusCode.NoContent;
        using var second = await StartAsync(hook);
        var called = await hook.NextAsync();
        await Starting.KillAsync(second);

        Assert.Equal("lead", JsonDocument.Parse(called.Body).RootElement.GetProperty("recipient").GetString());
    }

    private async Task DiscloseAsync()
    {
        using var answer = await _http.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });
        var chat = new ScriptedChat(_http, (await answer.Content.ReadFromJsonAsync<Invited>())!);

        await chat.BeginAsync();
        await chat.SaysAsync("my uncle hits me in the shed");
    }

    private Task<Process> StartAsync(HookServer hook) => Starting.StartAsync(
        _http,
        _data,
        ("Notices__SignInAddress", "https://views.school.example"),
        ("Notices__Webhook__Address", hook.Address.ToString()),
        ("Notices__Webhook__Secret", "a secret that both sides have and keep"));
}
