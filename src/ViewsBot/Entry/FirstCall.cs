using System.Text.Encodings.Web;
using System.Text.Json;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.DirectLine.Streams;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Entry;

/// <summary>
/// A page's first call: its pass, the conversation begun or found begun, and what was said in it, all at once. On a slow line each way to and fro
/// that the first card need not wait for is felt; what follows is the Direct Line as ever.
/// </summary>
internal sealed class FirstCall(EntryCookie cookie, ChatPasses passes, DirectLineTokens tokens, Talk talk, IConversationLog log)
{
    // No script of other alphabets is spelt out in numbers: it would be three times as long.
    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers <c>{pass, streamUrl, heard: {activities, watermark}}</c>; the pass alone where the conversation could not be begun now.</summary>
    public async Task AnswerAsync(HttpContext context, CancellationToken cancel)
    {
        if (await cookie.OpenAsync(context, cancel) is not { } opened)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var (pass, page) = passes.For(context, opened);
        var (begun, _) = await talk.BeginAsync(page, pass.Language, cancel);
        using var answer = new PooledBytes();
        await WriteAsync(answer, context.Request, pass, begun is null ? null : (page, begun), cancel);

        await Answer.BytesAsync(context, StatusCodes.Status200OK, answer.Written);
    }

    private async Task WriteAsync(PooledBytes answer, HttpRequest request, ChatPass pass, (ConversationPass Page, Begun Begun)? found, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(answer, s_writing);
        json.WriteStartObject();
        json.WritePropertyName("pass"u8);
        JsonSerializer.Serialize(json, pass, JsonSerializerOptions.Web);

        if (found is var (page, begun))
        {
            json.WriteString("streamUrl"u8, Address.OfStream(request, page.ConversationId, watermark: null, tokens.MintStream(page, begun.LastSequence).Token));
            json.WritePropertyName("heard"u8);
            await WriteHeardAsync(json, page.ConversationId, cancel);
        }

        json.WriteEndObject();
    }

    private async Task WriteHeardAsync(Utf8JsonWriter json, string conversationId, CancellationToken cancel)
    {
        Utterance[] all = [.. (await log.AfterAsync(conversationId, 0, cancel)).Select(activity => new Utterance(activity.Sequence, activity.Utf8))];
        using var frame = new PooledBytes(all.Sum(utterance => utterance.Utf8.Length) + 256);
        FrameJson.Write(frame, all.Select(utterance => utterance.Utf8), Watermark.Of(FrameJson.After(0, all)));

        json.WriteRawValue(frame.Written.Span, skipInputValidation: true);
    }
}
