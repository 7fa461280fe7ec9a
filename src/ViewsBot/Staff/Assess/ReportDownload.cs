using System.Text.RegularExpressions;
using ViewsBot.Records.Attachments;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Assess;

/// <summary><c>GET /staff/reports/{id}</c>: a report, for staff who may read it; saved, and never run in the browser.</summary>
internal static partial class ReportDownload
{
    /// <summary>Serves it so that no browser keeps it or runs anything in it.</summary>
    public static async Task<IResult> SendAsync(string id, HttpContext context, SignedIn signedIn, IAttachmentStore attachments, CancellationToken cancel)
    {
        if (AttachmentId.Parse(id) is not { } report || await attachments.OpenAsync(signedIn.Viewer, report, cancel) is not var (found, bytes)) { return Results.NotFound(); }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";

        return Results.Bytes(bytes, found.MediaType, NameOf(found));
    }

    private static string NameOf(Attachment report) => NotForNames().Replace(report.Title, " ").Trim() + (report.Kind, report.MediaType) switch
    {
        (AttachmentKind.Pdf, _) => ".pdf",
        (AttachmentKind.Word, _) => ".docx",
        (_, var type) => "." + type.Split('/')[^1],
    };

    [GeneratedRegex(@"[^\p{L}\p{N}\-_ ]+")]
    private static partial Regex NotForNames();
}
