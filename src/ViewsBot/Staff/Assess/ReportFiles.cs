using System.IO.Compression;
using ViewsBot.Records.Attachments;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Paper;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Assess;

/// <summary>A file that may be kept as a report.</summary>
internal sealed record ReportFile(AttachmentKind Kind, string MediaType, byte[] Bytes);

/// <summary>Reads a report that is added: what it is, is found from its content, whatever its name says.</summary>
internal sealed class ReportFiles(IScans scans, SignedIn signedIn, TimeProvider clock)
{
    /// <summary>How large a report may be, in megabytes.</summary>
    public const int MostMegabytes = 10;

    /// <summary>How many letters its title may have.</summary>
    public const int MostLetters = 200;

    private const int BytesInAMegabyte = 1024 * 1024;
    private const string WordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file.</summary>
    /// <returns><c>null</c> if there is none, or it is nothing that is kept.</returns>
    public async Task<ReportFile?> ReadAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 and <= MostMegabytes * BytesInAMegabyte }) { return null; }

        using var copy = new MemoryStream((int)file.Length);
        await file.CopyToAsync(copy, cancel);

        return Of(copy.ToArray());
    }

    /// <summary>A report to keep.</summary>
    public Attachment Of(ReportFile file, string title, Cycle cycle) => new()
    {
        Id = AttachmentId.New(clock),
        Cycle = cycle.Id,
        Title = title,
        Kind = file.Kind,
        MediaType = file.MediaType,
        Bytes = file.Bytes.Length,
        Written = Written.Now(signedIn.Viewer, cycle, clock),
    };

    private ReportFile? Of(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) ? new ReportFile(AttachmentKind.Pdf, "application/pdf", bytes)
        : IsWord(bytes) ? new ReportFile(AttachmentKind.Word, WordMediaType, bytes)
        : bytes.Length <= scans.MostBytes && scans.Read(bytes) is { } picture ? new ReportFile(AttachmentKind.Picture, picture.MediaType, picture.Bytes.ToArray())
        : null;

    /// <summary>A document of Word, and none that runs anything.</summary>
    private static bool IsWord(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) { return false; }

        try
        {
            using var parts = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);

            return parts.GetEntry("[Content_Types].xml") is not null
                && parts.GetEntry("word/document.xml") is not null
                && parts.Entries.All(part => !part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
