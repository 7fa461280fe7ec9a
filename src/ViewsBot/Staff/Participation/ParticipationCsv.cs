using ViewsBot.Records.Participation;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Participation;

/// <summary>A participation report as a file: a line for each number, hidden ones as "hidden".</summary>
internal static class ParticipationCsv
{
    /// <summary>The file.</summary>
    public static byte[] Of(ParticipationReport report, Pictured pictured)
    {
        var sheet = new CsvSheet("period", "table", "group", "measure", "number");
        var period = ReportInWords.Of(report.Period);

        Add(sheet, period, "Whole school", "everybody", report.Everybody, countsPupils: true);

        foreach (var table in report.Groups)
        {
            foreach (var row in table.Rows) { Add(sheet, period, ReportInWords.Of(table.By), ReportInWords.Of(table.By, row.Group), row, table.By != Grouping.Who); }
        }

        foreach (var table in report.Kinds)
        {
            foreach (var row in table.Rows) { sheet.Add(period, ReportInWords.Of(table.What), ReportInWords.Of(table.What, row.Kind, pictured), ReportInWords.Unit(table.What), ReportInWords.Of(row.HowMany)); }
        }

        return sheet.ToBytes();
    }

    private static void Add(CsvSheet sheet, string period, string table, string group, ReportRow row, bool countsPupils)
    {
        (string Measure, int? Number)[] numbers =
        [
            ("asked", row.Asked), ("answered", row.Answered), ("could not use it", row.CouldNotUse), ("no answer", row.NoAnswer),
            .. countsPupils ? [("pupils not asked", row.PupilsNotAsked)] : ((string, int?)[])[],
        ];

        foreach (var (measure, number) in numbers) { sheet.Add(period, table, group, measure, ReportInWords.Of(number)); }
    }
}
