using System.Globalization;
using CsvHelper;

namespace ViewsBot.Staff.Register;

/// <summary>The list of problems as a table (CSV, UTF-8). What a file holds is never run by a spreadsheet as a formula.</summary>
internal static class ProblemSheet
{
    private static readonly CsvWriterOptions s_options = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes it.</summary>
    public static byte[] Of(IEnumerable<Problem> problems)
    {
        using var bytes = new MemoryStream();

        using (var writer = CsvWriter.Create(bytes, s_options, leaveOpen: true))
        {
            writer.WriteRecord("row", "column", "found", "expected");

            foreach (var problem in problems) { writer.WriteRecord(problem.Row.ToString(CultureInfo.InvariantCulture), problem.Column, problem.Found, problem.Expected); }
        }

        return bytes.ToArray();
    }
}
