using System.Text.Json;
using System.Text.Unicode;
using ViewsBot.Channels.DirectLine.Json;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>A request's JSON object, and the memory it stands in.</summary>
internal sealed class JsonBody : IDisposable
{
    /// <summary>The most an activity takes.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64 };

    private readonly PooledBytes _bytes;
    private readonly JsonDocument _document;

    private JsonBody(PooledBytes bytes, JsonDocument document)
    {
        _bytes = bytes;
        _document = document;
    }

    public JsonElement Root => _document.RootElement;

    /// <summary>Reads an object; on a refusal there is no body.</summary>
    public static async Task<(JsonBody? Body, Refused? Refused)> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType()) { return (null, Refused.NotJson); }

        var bytes = new PooledBytes();

        if (await Bytes.ReadAsync(request, bytes, MostBytes)) { return Parse(bytes); }

        bytes.Dispose();
        return (null, Refused.TooLarge);
    }

    /// <summary>Reads an object that may be left out; neither a body nor a refusal means it was.</summary>
    public static async Task<(JsonBody? Body, Refused? Refused)> ReadOptionalAsync(HttpRequest request)
    {
        var bytes = new PooledBytes();
        var refused = !await Bytes.ReadAsync(request, bytes, MostBytes) ? Refused.TooLarge
            : bytes.Length > 0 && !request.HasJsonContentType() ? Refused.NotJson
            : null;

        if (bytes.Length > 0 && refused is null) { return Parse(bytes); }

        bytes.Dispose();
        return (null, refused);
    }

    /// <summary>Takes the bytes over, whatever comes of them.</summary>
    public static (JsonBody? Body, Refused? Refused) Parse(PooledBytes bytes)
    {
        if (Utf8.IsValid(bytes.Written.Span))
        {
            LoneSurrogates.Mend(bytes.Written.Span);

            if (Document(bytes) is { } document) { return (new JsonBody(bytes, document), null); }
        }

        bytes.Dispose();
        return (null, Refused.BadActivity("The body is no JSON object, or is nested too deeply."));
    }

    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }

    private static JsonDocument? Document(PooledBytes bytes)
    {
        try
        {
            var document = JsonDocument.Parse(bytes.Written, s_options);

            if (document.RootElement.ValueKind == JsonValueKind.Object) { return document; }

            document.Dispose();
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }
}
