using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The whole product as somebody starts it: a process of its own, on a free port, with an empty data folder.</summary>
public sealed class RunningProduct : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("viewsbot-");
    private readonly HttpClient _http = new() { BaseAddress = Starting.FreeAddress() };
    private Process? _process;

    public async Task InitializeAsync()
    {
        _process = await Starting.StartAsync(_http, _data);
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await Starting.KillAsync(_process);
            _process.Dispose();
        }

        _data.Delete(recursive: true);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Where it is.</summary>
    public Uri Address => _http.BaseAddress!;

    /// <summary>An invitation for a new fictional child, or for somebody else.</summary>
    public async Task<JsonNode> InviteAsync(string audience = "child", string language = "en")
    {
        using var answer = await _http.PostAsJsonAsync("/demo/invitations", new { audience, language });

        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>What is kept of a child's views.</summary>
    public async Task<JsonNode> RecordsAsync(JsonNode invitation) =>
        (await _http.GetFromJsonAsync<JsonNode>($"/demo/records/{invitation["pupilId"]}"))!;
}
