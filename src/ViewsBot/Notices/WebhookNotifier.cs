using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>Tells a server of the school's own by HTTP: small JSON with a signature that only who knows the secret can make.</summary>
internal sealed partial class WebhookNotifier(IOptions<NoticesOptions> options, NoticeWords words, TimeProvider clock, ILogger<WebhookNotifier> log) : INotifier, IDisposable
{
    /// <summary>The way's key.</summary>
    public const string Key = "webhook";

    /// <summary>Holds <c>sha256=</c> and the hexadecimal HMAC of <c>timestamp.body</c>.</summary>
    public const string SignatureHeader = "X-ViewsBot-Signature";

    /// <summary>Holds the second it was signed in (since 1970), so that an old call can be told from a new one.</summary>
    public const string TimestampHeader = "X-ViewsBot-Timestamp";

    // It follows nobody elsewhere: the signature is for one address.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <inheritdoc/>
    public string Way => Key;

    private WebhookOptions Webhook => options.Value.Webhook;

    /// <inheritdoc/>
    public async Task<Notified> SendAsync(Notice notice, CancellationToken cancel)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timeout.CancelAfter(Webhook.Timeout);

        try
        {
            using var request = RequestOf(notice);
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);

            if (answer.IsSuccessStatusCode) { return Notified.Sent; }

            log.NotTaken(Way, notice.Id, answer.StatusCode.ToString());
        }
        catch (Exception refused) when (refused is HttpRequestException or IOException || (refused is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.NotTaken(Way, notice.Id, refused is HttpRequestException http ? http.HttpRequestError.ToString() : refused.GetType().Name);
        }

        return Notified.NotTaken;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private HttpRequestMessage RequestOf(Notice notice)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new Body("alert-waits", notice.Id.ToString(), notice.Recipient.ToString(), notice.IsTest, notice.At, words.Link), BodyJson.Default.Body);
        var seconds = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, Webhook.Address) { Content = new ByteArrayContent(body) };

        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(TimestampHeader, seconds);
        request.Headers.Add(SignatureHeader, Signature(seconds, body));

        return request;
    }

    private string Signature(string seconds, byte[] body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(Webhook.Secret!));
        mac.AppendData(Encoding.ASCII.GetBytes(seconds + "."));
        mac.AppendData(body);

        return "sha256=" + Convert.ToHexStringLower(mac.GetHashAndReset());
    }

    /// <summary>What is posted.</summary>
    internal sealed record Body(string Event, string Notice, string Recipient, bool Test, DateTimeOffset At, string SignIn);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Body))]
    private sealed partial class BodyJson : JsonSerializerContext;
}
