using System.Globalization;
using System.Text;

namespace ViewsBot.Conversation.Tests.Register;

/// <summary>A file as a school's management system exports it; everybody in it is made up.</summary>
internal static class SchoolsFile
{
    private static readonly (string Heading, string Value)[] s_row =
    [
        ("UPN", ""), ("Adno", ""), ("Forename", "Robin"), ("Surname", "Example"), ("DOB", "31/01/2016"), ("Year Group", "Year 4"), ("Reg Group", "4B"), ("SEN Status", "K"),
        ("Areas of need", "SLCN; SEMH"), ("Home Language", "Urdu"), ("Ethnicity", "Any other"), ("Pupil premium", "Y"), ("Key worker", "Mrs Okafor"),
        ("Parent 1 name", "Mrs Example"), ("Parent 1 language", "Urdu"), ("Parent 1 contact way", "phone"), ("Parent 1 email", "parent@example.org"), ("Parent 1 telephone", "01632 960001"),
        ("Parent 2 name", ""), ("Parent 2 email", ""),
    ];

    /// <summary>The headings, with commas between.</summary>
    public static string Headings => string.Join(',', s_row.Select(cell => cell.Heading));

    /// <summary>How many columns there are.</summary>
    public static int Columns => s_row.Length;

    /// <summary>A unique pupil number with its check letter.</summary>
    public static string Upn(int number)
    {
        var digits = number.ToString("D12", CultureInfo.InvariantCulture);

        return ViewsBot.Records.Register.Upn.CheckLetter(digits) + digits;
    }

    /// <summary>A row in which some cells say something else.</summary>
    public static string Row(int number, params (string Heading, string Value)[] other) => string.Join(',', Cells(number, other).Select(Quoted));

    /// <summary>The file's bytes: UTF-8.</summary>
    public static byte[] Of(IEnumerable<string> rows) => Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Headings)) + "\r\n");

    private static IEnumerable<string> Cells(int number, (string Heading, string Value)[] other)
    {
        foreach (var (heading, usual) in s_row)
        {
            var told = other.Where(cell => cell.Heading == heading).Select(cell => cell.Value).FirstOrDefault();

            yield return told ?? heading switch { "UPN" => Upn(number), "Adno" => $"A-{number}", "Surname" => "Example-" + Letters(number), _ => usual };
        }
    }

    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + 'a')));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
