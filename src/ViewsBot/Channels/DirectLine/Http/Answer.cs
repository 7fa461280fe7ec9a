using System.Text.Encodings.Web;
using System.Text.Json;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Writes the answers of the protocol.</summary>
internal static class Answer
{
    private const string Json = "application/json; charset=utf-8";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task IdAsync(HttpContext http, string id) =>
        WriteAsync(http, StatusCodes.Status200OK, json => json.WriteString("id"u8, id));

    public static Task RefusedAsync(HttpContext http, Refused refused) => WriteAsync(http, refused.Status, json =>
    {
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, refused.Code);
        json.WriteString("message"u8, refused.Message);
        json.WriteEndObject();
    });

    public static Task ConversationAsync(HttpContext http, int status, string conversationId, MintedToken token, string? streamUrl) =>
        WriteAsync(http, status, json =>
        {
            json.WriteString("conversationId"u8, conversationId);
            json.WriteString("token"u8, token.Token);
            json.WriteNumber("expires_in"u8, (long)token.ExpiresIn.TotalSeconds);

            if (streamUrl is not null) { json.WriteString("streamUrl"u8, streamUrl); }
        });

    public static Task SessionAsync(HttpContext http, string sessionId) =>
        WriteAsync(http, StatusCodes.Status200OK, json => json.WriteString("sessionId"u8, sessionId));

    /// <summary>Answers with JSON that is written already.</summary>
    public static async Task BytesAsync(HttpContext http, int status, ReadOnlyMemory<byte> utf8)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = Json;
        response.ContentLength = utf8.Length;
        response.Headers.CacheControl = "no-store";

        await response.BodyWriter.WriteAsync(utf8, http.RequestAborted);
    }

    private static async Task WriteAsync(HttpContext http, int status, Action<Utf8JsonWriter> write)
    {
        using var bytes = new PooledBytes(1024);

        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        await BytesAsync(http, status, bytes.Written);
    }
}
