namespace ViewsBot.Conversation.Tests.Register;

/// <summary>Fifty kinds of fault, each with the column it is named under and words of what was expected.</summary>
internal static class Faults
{
    private const string Whole = "whole row";

    private static readonly (string Heading, string Value, string Expected)[] s_cells =
    [
        ("UPN", "A12345", "13 characters"),
        ("UPN", "12345678901234", "13 characters"),
        ("UPN", "A1234567B0001", "13 characters"),
        ("UPN", "B123456780001", "it would be A"),
        ("Adno", "=1+1", "letters, digits"),
        ("Adno", "1234567890123456789012345678901", "at most 30"),
        ("Adno", "12#4", "letters, digits"),
        ("Forename", "", "a name"),
        ("Forename", "R0bin", "a name: letters"),
        ("Forename", "=HYPERLINK(A1)", "a name: letters"),
        ("Forename", "<b>Robin</b>", "a name: letters"),
        ("Forename", "Robin\uFFFD", "a letter that was lost"),
        ("Forename", "Ro\nbin", "a name: letters"),
        ("Surname", "Example\u0007", "control character"),
        ("Surname", LongName, "at most 100"),
        ("Surname", "@example", "a name: letters"),
        ("DOB", "31/02/2016", "day of the calendar"),
        ("DOB", "02/13/2016", "day of the calendar"),
        ("DOB", "2016", "day of the calendar"),
        ("DOB", "1 March 2016", "day of the calendar"),
        ("DOB", "01/01/2199", "before today"),
        ("DOB", "01/01/1950", "last 26 years"),
        ("DOB", "42400", "day of the calendar"),
        ("Year Group", "15", "a year group"),
        ("Year Group", "Year Four", "a year group"),
        ("Year Group", "-1", "a year group"),
        ("Reg Group", "=4B", "ordinary signs"),
        ("Reg Group", "4B\n4C", "one line"),
        ("Reg Group", "The class of everybody who comes by bus", "at most 30"),
        ("SEN Status", "Q", "E, K, M or N"),
        ("SEN Status", "statement", "E, K, M or N"),
        ("Areas of need", "SLCN; XYZ", "areas of need"),
        ("Areas of need", "shy", "areas of need"),
        ("Home Language", "U2", "language’s name"),
        ("Ethnicity", "+44", "ordinary signs"),
        ("Pupil premium", "maybe", "Y or N"),
        ("Key worker", "A; B; C; D; E; F", "1 to 5 names"),
        ("Key worker", "Mrs 0kafor", "a name: letters"),
        ("Parent 1 name", "Mum 2", "a name: letters"),
        ("Parent 1 name", "", "name of parent 1"),
        ("Parent 1 language", "Urdu!", "language’s name"),
        ("Parent 1 contact way", "pigeon", "email, telephone, text"),
        ("Parent 1 email", "parent at example.org", "an e-mail address"),
        ("Parent 1 email", "parent@example", "an e-mail address"),
        ("Parent 1 telephone", "ring the bell", "a telephone number"),
        ("Parent 1 telephone", "01632", "a telephone number"),
        ("Parent 2 name", "Mrs Example", "another name"),
    ];

    private static string LongName => new('a', 101);

    /// <summary>Every kind of row: what stands in the file, the column it is named under, and what the list says was expected.</summary>
    public static IReadOnlyList<(string Row, string Column, string Expected)> All =>
    [
        .. s_cells.Select((cell, index) => (SchoolsFile.Row(index + 1, (cell.Heading, cell.Value)), cell.Heading, cell.Expected)),
        (SchoolsFile.Row(101, ("UPN", ""), ("Adno", "")), "UPN", "a UPN or the school’s own number"),
        (SchoolsFile.Row(102) + ",more", Whole, $"{SchoolsFile.Columns} cells"),
        (string.Join(',', SchoolsFile.Row(103).Split(',').SkipLast(2)), Whole, $"{SchoolsFile.Columns} cells"),
        (SchoolsFile.Row(104).Replace("Robin", "Ro\"bin", StringComparison.Ordinal), Whole, "quotation marks"),
        (SchoolsFile.Row(105, ("Adno", "Z-1")), "school’s own number", "row"),
        (SchoolsFile.Row(106, ("UPN", SchoolsFile.Upn(900))), "UPN", "row"),
        (SchoolsFile.Row(107, ("UPN", SchoolsFile.Upn(800)), ("Adno", "K-2")), Whole, "those of two"),
        (SchoolsFile.Row(108).Replace("Robin", "\"Robin", StringComparison.Ordinal), Whole, "all that follows is read as one cell"),
    ];
}
