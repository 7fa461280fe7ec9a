using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ViewsBot.FakeChannel.Speech;

/// <summary>The speech service's address, with the statuses it documents.</summary>
internal static partial class SpeechDoor
{
    private static readonly string[] Formats = ["audio-16khz-32kbitrate-mono-mp3", "audio-24khz-48kbitrate-mono-mp3", "audio-24khz-96kbitrate-mono-mp3", "ogg-24khz-16bit-mono-opus"];

    private static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";

    /// <summary>Maps <c>/speech/cognitiveservices/v1</c>.</summary>
    public static void MapSpeech(this WebApplication app, FakeSpeech speech) =>
        app.MapPost("/speech/cognitiveservices/v1", (RequestDelegate)(context => AnswerAsync(context, speech)));

    private static async Task AnswerAsync(HttpContext context, FakeSpeech speech)
    {
        var request = context.Request;
        var refusal = Door(request);

        if (refusal is not null || await ReadAsync(request) is not { } asked) { context.Response.StatusCode = refusal ?? StatusCodes.Status400BadRequest; return; }

        switch (speech.Take(asked))
        {
            case SpeechFault.TooMany: context.Response.Headers.RetryAfter = "1"; context.Response.StatusCode = StatusCodes.Status429TooManyRequests; break;
            case SpeechFault.Broken: context.Response.StatusCode = StatusCodes.Status502BadGateway; break;
            case SpeechFault.Dropped: context.Abort(); break;
            case SpeechFault.Silent: await Task.WhenAny(speech.SilenceEnds, Task.Delay(Timeout.Infinite, context.RequestAborted)); break;
            case SpeechFault.NoSound: await context.Response.WriteAsync("<html>"); break;
            case null: context.Response.ContentType = "audio/mpeg"; await context.Response.Body.WriteAsync(FakeSpeech.Sound); break;
        }
    }

    private static int? Door(HttpRequest request) => request switch
    {
        _ when request.Headers["Ocp-Apim-Subscription-Key"] != FakeSpeech.Key => StatusCodes.Status401Unauthorized,
        _ when request.ContentType?.StartsWith("application/ssml+xml", StringComparison.Ordinal) is not true => StatusCodes.Status415UnsupportedMediaType,
        _ when !Formats.Contains(request.Headers["X-Microsoft-OutputFormat"].ToString()) || request.Headers.UserAgent.ToString() is not { Length: > 0 and < 255 } => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static async Task<SpokenAsked?> ReadAsync(HttpRequest request)
    {
        try
        {
            var document = await XElement.LoadAsync(request.Body, LoadOptions.PreserveWhitespace, request.HttpContext.RequestAborted);
            var voice = document.Element(Ssml + "voice");
            var isWhole = document.Name == Ssml + "speak" && (string?)document.Attribute("version") == "1.0" && voice is { HasElements: false } && VoiceName().IsMatch((string?)voice.Attribute("name") ?? "");

            return isWhole ? new SpokenAsked(voice!.Value, (string)voice.Attribute("name")!, (string?)document.Attribute(XNamespace.Xml + "lang") ?? "", request.Headers["X-Microsoft-OutputFormat"].ToString()) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[a-z]{2,3}-[A-Z]{2}-[A-Za-z]+Neural$")]
    private static partial Regex VoiceName();
}
