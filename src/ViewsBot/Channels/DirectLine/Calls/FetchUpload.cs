using Microsoft.Net.Http.Headers;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.DirectLine.Uploads;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>Fetches an uploaded file. A page shows it as a picture, without a header of ours: so its address is what nobody can guess.</summary>
internal sealed class FetchUpload(IUploads uploads) : ICall
{
    public string Method => "GET";

    public string Pattern => "/conversations/{conversationId}/attachments/{attachmentId}";

    public Admits Admits => Admits.Anyone;

    public async Task<Refused?> AnswerAsync(HttpContext http, ConversationPass? pass)
    {
        var values = http.Request.RouteValues;

        if (await uploads.FindAsync((string)values["conversationId"]!, (string)values["attachmentId"]!, http.RequestAborted) is not { } file) { return Refused.NotFound; }

        Describe(http.Response, file);
        await http.Response.BodyWriter.WriteAsync(file.Bytes, http.RequestAborted);
        return null;
    }

    /// <summary>Whatever the bytes are, no browser runs them.</summary>
    private static void Describe(HttpResponse response, UploadedFile file)
    {
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(file.Name ?? "file");

        response.ContentType = file.Kind.MediaType;
        response.ContentLength = file.Bytes.Length;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.CacheControl = "private, no-store";
    }
}
