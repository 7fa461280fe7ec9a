using System.Text;

namespace ViewsBot.Staff.Shared;

/// <summary>A file of comma-separated values (RFC 4180), UTF-8 with a byte order mark, as spreadsheets expect it.</summary>
/// <remarks>A field that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a line's end) has an apostrophe put before it, so that it is read as text.</remarks>
internal sealed class CsvSheet
{
    private readonly List<byte> _bytes = [.. Encoding.UTF8.GetPreamble()];

    /// <summary>Begins with the columns' names.</summary>
    public CsvSheet(params ReadOnlySpan<string> columns) => Add(columns);

    /// <summary>Adds a line.</summary>
    public void Add(params ReadOnlySpan<string> fields) => _bytes.AddRange(LineOf(fields));

    /// <summary>The whole file.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>One line, for a file that is sent as it is made.</summary>
    public static byte[] LineOf(params ReadOnlySpan<string> fields)
    {
        var line = new StringBuilder();

        for (var index = 0; index < fields.Length; index++)
        {
            line.Append(index == 0 ? "\"" : ",\"").Append(Guarded(fields[index]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return Encoding.UTF8.GetBytes(line.Append("\r\n").ToString());
    }

    private static string Guarded(string field) => field.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + field : field;
}
