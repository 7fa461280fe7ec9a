using ViewsBot.Records.People;
using ViewsBot.Records.Register;

namespace ViewsBot.Records.Participation;

/// <summary>A report's tables and groups as stable keys, in the order in which they are shown.</summary>
public static class ReportKeys
{
    private static readonly string[] Groupings = ["who", "sen", "year", "eal", "ethnicity", "pupil-premium"];
    private static readonly string[] Countings = ["languages", "days-to-reply", "replies", "next-steps"];

    /// <summary><c>who</c>, <c>sen</c>, <c>year</c>, <c>eal</c>, <c>ethnicity</c> or <c>pupil-premium</c>.</summary>
    public static string Of(Grouping grouping) => Groupings[(int)grouping];

    /// <summary><c>languages</c>, <c>days-to-reply</c>, <c>replies</c> or <c>next-steps</c>.</summary>
    public static string Of(Counting what) => Countings[(int)what];

    /// <summary>The groups in their order, each once; those about whom nothing is entered come last.</summary>
    internal static IEnumerable<string> InOrder(Grouping grouping, IEnumerable<string> groups) => groups.Distinct()
        .OrderBy(group => group == PupilInReport.NotEntered)
        .ThenBy(group => PlaceOf(grouping, group))
        .ThenBy(group => group, StringComparer.Ordinal);

    private static int PlaceOf(Grouping grouping, string group) => grouping switch
    {
        Grouping.Who => (int?)AudienceKeys.Read(group) ?? 0,
        Grouping.Sen => (int?)RegisterKeys.ReadStatus(group) ?? 0,
        Grouping.Year => YearGroup.Parse(group)?.Number ?? 0,
        _ => 0,
    };
}
