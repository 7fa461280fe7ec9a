using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ViewsBot.Kills.Children;

/// <summary>HTTP as our own client does it: whatever gets no answer is sent again, the same, until it is answered.</summary>
internal sealed class Wire(Uri address, Posts posts) : IDisposable
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(50);
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };

    private int _again;

    /// <summary>How often something was sent again.</summary>
    public int Again => _again;

    /// <summary>Gets or posts, and reads what is answered.</summary>
    /// <exception cref="HttpRequestException">It was refused (4xx): sending it again would not help.</exception>
    public async Task<JsonElement> AskAsync(HttpMethod method, string path, string? token, string? body, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                using var response = await SendAsync(method, path, token, body, cancel);

                if (response.IsSuccessStatusCode) { return await response.Content.ReadFromJsonAsync<JsonElement>(cancel); }

                if ((int)response.StatusCode < 500)
                {
                    throw new HttpRequestException($"{method} {path.Split('?')[0]} was refused: {await response.Content.ReadAsStringAsync(cancel)}", null, response.StatusCode);
                }
            }
            catch (Exception unanswered) when (IsUnanswered(unanswered, cancel))
            {
                // Killed, or not yet started again: it is sent again below.
            }

            Interlocked.Increment(ref _again);
            await Task.Delay(BeforeAgain, cancel);
        }
    }

    public void Dispose() => _client.Dispose();

    private static bool IsUnanswered(Exception fault, CancellationToken cancel) =>
        !cancel.IsCancellationRequested && fault is HttpRequestException { StatusCode: null } or HttpIOException or IOException or TaskCanceledException or JsonException;

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, string? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, path) { Version = HttpVersion.Version11 };

        if (token is not null) { request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); }

        if (body is not null) { request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = Json } }; }

        return path.EndsWith("/activities", StringComparison.Ordinal) && method == HttpMethod.Post
            ? await posts.SendAsync(() => _client.SendAsync(request, cancel))
            : await _client.SendAsync(request, cancel);
    }
}
