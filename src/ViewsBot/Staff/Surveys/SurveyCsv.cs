using System.Globalization;
using System.Text;
using ViewsBot.Content.Topics;
using ViewsBot.Records.Surveys;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Surveys;

/// <summary>A survey's result as a file of comma-separated values (RFC 4180): a line for each option and answer.</summary>
internal static class SurveyCsv
{
    private const string Hidden = "hidden";

    /// <summary>The file, UTF-8 with a byte order mark, as spreadsheets expect it.</summary>
    public static byte[] Of(SurveyOnFile found, IEnumerable<Topic> topics, Pictured pictured)
    {
        var text = new StringBuilder("topic,option,answer,people\r\n");

        foreach (var topic in topics) { Add(text, found, topic, pictured); }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Add(StringBuilder text, SurveyOnFile found, Topic topic, Pictured pictured)
    {
        var rows = from option in topic.Options
                   from row in found.Rows.Where(row => row.Option.Value == option.Key)
                   from column in SurveyColumns.Of(topic, pictured)
                   select (pictured.Word(option.Key), column.Word, row.Cells[column.Index]);

        foreach (var (option, answer, count) in rows)
        {
            text.Append(Quoted(pictured.Say(topic.TitleKey))).Append(',').Append(Quoted(option)).Append(',').Append(Quoted(answer)).Append(',')
                .Append(count?.ToString(CultureInfo.InvariantCulture) ?? Hidden).Append("\r\n");
        }
    }

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
