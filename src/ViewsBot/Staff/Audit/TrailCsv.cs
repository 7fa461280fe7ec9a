using System.Globalization;
using System.Text;
using ViewsBot.Records.Audit;

namespace ViewsBot.Staff.Audit;

/// <summary>Events of the audit trail as a file of comma-separated values (RFC 4180), written as they are read; ids, keys and names, and nothing that was said.</summary>
internal static class TrailCsv
{
    /// <summary>A spreadsheet takes a field that begins so for a formula.</summary>
    private const string Formulas = "=+-@\t\r";

    /// <summary>Writes the file, UTF-8 with a byte order mark, as spreadsheets expect it.</summary>
    public static async Task WriteAsync(Stream body, IAsyncEnumerable<AuditEventOnFile> events, CancellationToken cancel)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

        await text.WriteLineAsync("number,at (UTC),who,actor,action,record,pupil".AsMemory(), cancel);

        await foreach (var found in events.WithCancellation(cancel)) { await text.WriteLineAsync(LineOf(found).AsMemory(), cancel); }
    }

    private static string LineOf(AuditEventOnFile found) => string.Join(
        ',',
        found.Number.ToString(CultureInfo.InvariantCulture),
        found.Event.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        Quoted(found.By ?? ""),
        Quoted(found.Event.Actor),
        Quoted(found.Event.Action),
        Quoted(found.Event.Subject),
        Quoted(found.Pupil?.Name ?? ""));

    private static string Quoted(string field) =>
        $"\"{(field.Length > 0 && Formulas.Contains(field[0], StringComparison.Ordinal) ? "'" : "")}{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
