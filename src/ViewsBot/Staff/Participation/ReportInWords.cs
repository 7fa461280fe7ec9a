using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Staff.Register;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Participation;

/// <summary>The participation report's keys in the words of staff.</summary>
internal static class ReportInWords
{
    /// <summary>What stands in the place of a number that is not shown.</summary>
    public const string Hidden = "hidden";

    /// <summary>A term or a year, as in "Autumn term 2026 to 2027".</summary>
    public static string Of(Period period) => (period.Term is { } term ? $"{term} term " : "School year ") + $"{period.Year} to {period.Year + 1}";

    /// <summary>A number, or that it is hidden.</summary>
    public static string Of(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Hidden;

    /// <summary>The heading of a table by group.</summary>
    public static string Of(Grouping grouping) => grouping switch
    {
        Grouping.Who => "By who was asked",
        Grouping.Sen => "By SEN status",
        Grouping.Year => "By year group",
        Grouping.Eal => "By English as an additional language",
        Grouping.Ethnicity => "By ethnicity",
        _ => "By pupil premium",
    };

    /// <summary>A group's name.</summary>
    public static string Of(Grouping grouping, string group) => group == PupilInReport.NotEntered ? "not entered" : grouping switch
    {
        Grouping.Who => AudienceKeys.Read(group) is { } audience ? InWords.Of(audience) : group,
        Grouping.Sen => RegisterKeys.ReadStatus(group) is { } status ? InWordsOfRegister.Of(status) : group,
        Grouping.Year => YearGroup.Parse(group)?.Name ?? group,
        Grouping.Eal => group == PupilInReport.AdditionalEnglish ? "English as an additional language" : "English at home",
        _ => group,
    };

    /// <summary>The heading of a table by kind.</summary>
    public static string Of(Counting what) => what switch
    {
        Counting.Languages => "Languages people answered in",
        Counting.DaysToReply => "Own words, by days until a reply",
        Counting.Replies => "What came of what was said",
        _ => "Next steps, and the views behind them",
    };

    /// <summary>What a table by kind counts.</summary>
    public static string Unit(Counting what) => what switch
    {
        Counting.Languages => "conversations",
        Counting.DaysToReply => "own words",
        Counting.Replies => "replies",
        _ => "next steps",
    };

    /// <summary>A kind's name.</summary>
    public static string Of(Counting what, string kind, Pictured pictured) => what == Counting.Languages ? pictured.Language(kind).Name : kind switch
    {
        "to-7" => "within 7 days",
        "to-14" => "8 to 14 days",
        "to-28" => "15 to 28 days",
        "over-28" => "more than 28 days",
        Kinds.NoReply => "no reply yet",
        "did" => "we did",
        "could-not" => "we could not, and said why not",
        "still-thinking" => "we are still thinking",
        Kinds.ViewOnStep => "somebody said what they think of the step",
        Kinds.AfterViews => "written after somebody had spoken in its cycle",
        Kinds.NoView => "no view stands behind it yet",
        _ => kind,
    };
}
