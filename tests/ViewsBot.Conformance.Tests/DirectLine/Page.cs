using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Conformance.Tests.DirectLine;

/// <summary>A page that speaks the protocol by hand.</summary>
internal sealed class Page : IDisposable
{
    private readonly HttpClient _http;

    public Page(Uri address, ConversationPass pass, string token)
    {
        Pass = pass;
        Token = token;
        _http = new HttpClient { BaseAddress = new Uri(address, "/v3/directline/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public ConversationPass Pass { get; }

    public string Token { get; }

    public HttpClient Http => _http;

    private string Conversation => $"conversations/{Pass.ConversationId}";

    public Task<Answered> StartAsync(string? body = null) =>
        SendAsync(HttpMethod.Post, "conversations", body is null ? null : Json(body));

    public Task<Answered> ReconnectAsync(string query = "") => SendAsync(HttpMethod.Get, Conversation + query);

    public Task<Answered> ReadAsync(string query = "") => SendAsync(HttpMethod.Get, $"{Conversation}/activities{query}");

    public Task<Answered> PostAsync(string json) => SendAsync(HttpMethod.Post, $"{Conversation}/activities", Json(json));

    public Task<Answered> SayAsync(string text, string? clientId = null)
    {
        var activity = new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "someone else" } };

        if (clientId is not null) { activity["channelData"] = new JsonObject { ["clientActivityID"] = clientId, ["nested"] = new JsonObject { ["nothing"] = null } }; }

        return PostAsync(activity.ToJsonString());
    }

    public async Task<Answered> SendAsync(HttpMethod method, string address, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        using var response = await _http.SendAsync(request);

        return await Answered.OfAsync(response);
    }

    /// <summary>Starts, and opens the stream it was given.</summary>
    public async Task<Listening> StartListeningAsync() => await Listening.ToAsync((await StartAsync()).Text("streamUrl"));

    /// <summary>Asks for a stream and opens it.</summary>
    public async Task<Listening> ListenAsync(string query = "") => await Listening.ToAsync((await ReconnectAsync(query)).Text("streamUrl"));

    public void Dispose() => _http.Dispose();

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}

/// <summary>What came back.</summary>
internal sealed record Answered(HttpStatusCode Status, JsonElement Body, HttpResponseHeaders Headers)
{
    public string? ErrorCode => Body.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null;

    public string Watermark => Text("watermark");

    public IReadOnlyList<JsonElement> Activities => [.. Body.GetProperty("activities").EnumerateArray()];

    public IReadOnlyList<string?> Texts => [.. Activities.Select(activity => activity.TryGetProperty("text", out var text) ? text.GetString() : null)];

    public string Text(string property) => Body.GetProperty(property).GetString()!;

    public static async Task<Answered> OfAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();

        return new Answered(response.StatusCode, body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : default, response.Headers);
    }
}
