using System.Globalization;
using ViewsBot.Records.Audit;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Audit;

/// <summary>
/// Events of the audit trail as a file of comma-separated values (RFC 4180), written as they are read; ids, keys and names, and nothing that was said.
/// Their numbers are not among them: a gap would tell whoever may not see an alert that there is one.
/// </summary>
internal static class TrailCsv
{
    /// <summary>Writes the file, UTF-8 with a byte order mark, as spreadsheets expect it.</summary>
    public static async Task WriteAsync(Stream body, IAsyncEnumerable<AuditEventOnFile> events, CancellationToken cancel)
    {
        await body.WriteAsync(new CsvSheet("at (UTC)", "who", "actor", "action", "record", "pupil").ToBytes(), cancel);

        await foreach (var found in events.WithCancellation(cancel)) { await body.WriteAsync(LineOf(found), cancel); }
    }

    private static byte[] LineOf(AuditEventOnFile found) => CsvSheet.LineOf(
        found.Event.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        found.By ?? "",
        found.Event.Actor,
        found.Event.Action,
        found.Event.Subject,
        found.Pupil?.Name ?? "");
}
