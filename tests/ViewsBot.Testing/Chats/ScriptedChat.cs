using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ViewsBot.Testing.Chats;

/// <summary>A scripted speaker: one page of one invited person, over the real Direct Line.</summary>
public sealed class ScriptedChat
{
    private readonly HttpClient _http;
    private readonly string _token;
    private string _conversation = "";
    private string _watermark = "";

    /// <summary>Somebody who was invited, at a product that answers this client.</summary>
    public ScriptedChat(HttpClient http, Invited invited, string? token = null) => (_http, Invited, _token) = (http, invited, token ?? invited.DirectLineToken);

    /// <summary>The invitation.</summary>
    public Invited Invited { get; }

    /// <summary>The conversation's id.</summary>
    public string Conversation => _conversation;

    /// <summary>This page's token.</summary>
    public string Token => _token;

    /// <summary>Every card this page was sent, oldest first.</summary>
    public List<CardSeen> Cards { get; } = [];

    /// <summary>Every activity this page was sent, oldest first.</summary>
    public List<JsonElement> Activities { get; } = [];

    /// <summary>The card in focus: the last one.</summary>
    public CardSeen InFocus => Cards[^1];

    /// <summary>Begins, or comes back to, the conversation.</summary>
    /// <param name="locale">What the device is set to; nothing unless said.</param>
    public async Task BeginAsync(string? locale = null)
    {
        using var response = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { locale });

        response.EnsureSuccessStatusCode();
        _conversation = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
        await ListenAsync();
    }

    /// <summary>Another page of the same person, from the same link: it hears everything that is replayed.</summary>
    public async Task<ScriptedChat> OpenAgainAsync()
    {
        using var entered = await _http.GetAsync(Invited.ChatUrl.PathAndQuery);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");

        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);

        using var response = await _http.SendAsync(request);

        response.EnsureSuccessStatusCode();

        var chat = new ScriptedChat(_http, Invited, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString());

        await chat.BeginAsync();

        return chat;
    }

    /// <summary>Taps a word of the card in focus.</summary>
    public Task TapsAsync(string word) => SendsAsync(new { type = "message", value = InFocus.DataOf(word), channelData = ClientId() });

    /// <summary>Taps a word of any card that was seen.</summary>
    public Task TapsAsync(CardSeen card, string word) => SendsAsync(new { type = "message", value = card.DataOf(word), channelData = ClientId() });

    /// <summary>Types words, as a page sends them that showed this option's picture when they were typed.</summary>
    public Task SaysAtAsync(string at, string text) => SendsAsync(new { type = "message", text, channelData = new { clientActivityID = Guid.NewGuid().ToString(), at } });

    /// <summary>Types words.</summary>
    public Task SaysAsync(string text) => SendsAsync(new { type = "message", text, channelData = ClientId() });

    /// <summary>Sends an activity and hears what comes back.</summary>
    public async Task SendsAsync(object activity)
    {
        using var response = await PostAsync(activity);

        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }

        await ListenAsync();
    }

    /// <summary>Sends an activity; the answer is looked at by whoever asks.</summary>
    public Task<HttpResponseMessage> PostAsync(object activity) =>
        SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{_conversation}/activities", activity);

    /// <summary>Sends a picture as the page does; the answer is looked at by whoever asks.</summary>
    public async Task<HttpResponseMessage> UploadAsync(byte[] picture, string kind, string? clientId = null, string? words = null, string? at = null)
    {
        using var parts = new MultipartFormDataContent();
        var activity = new { type = "message", text = words, value = new { picture = kind }, channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString(), at } };

        parts.Add(JsonContent.Create(activity, new MediaTypeHeaderValue("application/vnd.microsoft.activity")), "activity", "blob");
        parts.Add(new ByteArrayContent(picture), "file", "picture");

        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{_conversation}/upload") { Content = parts };

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);

        return await _http.SendAsync(request);
    }

    /// <summary>Sends bytes as if they were an activity; the answer is looked at by whoever asks.</summary>
    public async Task<HttpResponseMessage> PostBytesAsync(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{_conversation}/activities") { Content = new ByteArrayContent(body) };

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        return await _http.SendAsync(request);
    }

    /// <summary>Fetches what was said since it last listened.</summary>
    public async Task ListenAsync()
    {
        using var response = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{_conversation}/activities?watermark={_watermark}", null);

        response.EnsureSuccessStatusCode();

        var page = await response.Content.ReadFromJsonAsync<JsonElement>();

        _watermark = page.GetProperty("watermark").GetString()!;
        Activities.AddRange(page.GetProperty("activities").EnumerateArray());
        Cards.AddRange(page.GetProperty("activities").EnumerateArray().Where(activity => activity.TryGetProperty("attachments", out _))
            .SelectMany(activity => activity.GetProperty("attachments").EnumerateArray())
            .Where(attachment => attachment.TryGetProperty("content", out _))
            .Select(attachment => new CardSeen(attachment.GetProperty("content"))));
    }

    /// <summary>All that is kept of this person.</summary>
    public async Task<RecordKept> RecordAsync() =>
        await _http.GetFromJsonAsync<RecordKept>($"/demo/records/{Invited.PupilId}") ?? throw new JsonException("No record came back.");

    private static object ClientId() => new { clientActivityID = Guid.NewGuid().ToString() };

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);

        return _http.SendAsync(request);
    }
}
