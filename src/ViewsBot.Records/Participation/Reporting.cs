namespace ViewsBot.Records.Participation;

/// <summary>Makes a report from what is kept.</summary>
public static class Reporting
{
    /// <summary>The report of a period.</summary>
    /// <param name="period">A term or a year.</param>
    /// <param name="facts">What is kept of its whole year.</param>
    /// <param name="before">What is kept of the year in which the period before it lies.</param>
    /// <param name="byGroup">Whether the groups are shown, or the whole alone.</param>
    public static ParticipationReport Of(Period period, Facts facts, Facts before, bool byGroup)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(facts);

        var numbers = SchoolYearInNumbers.Of(period.WholeYear, facts);
        var numbersBefore = period.Before.WholeYear == period.WholeYear ? numbers : SchoolYearInNumbers.Of(period.Before.WholeYear, before);

        return new ParticipationReport
        {
            Period = period,
            Everybody = Row(numbers, period, Cell.Everybody, Cell.Everybody),
            Before = Row(numbersBefore, period.Before, Cell.Everybody, Cell.Everybody),
            Groups = byGroup ? [.. facts.Groupings.Select(by => new GroupTable(by, [.. GroupsOf(numbers, period, ReportKeys.Of(by)).Select(group => Row(numbers, period, ReportKeys.Of(by), group))]))] : [],
            AwaitsEnd = !byGroup,
            Kinds = [.. Enum.GetValues<Counting>().Select(what => Table(numbers, period, what))],
        };
    }

    private static KindTable Table(SchoolYearInNumbers numbers, Period period, Counting what)
    {
        var table = ReportKeys.Of(what);
        int? Shown(string kind) => numbers.Shown(new Cell(period.Key, table, kind, Cell.HowMany));

        return new KindTable(what, Shown(Cell.Everybody), [.. GroupsOf(numbers, period, table).Where(kind => kind != Cell.Everybody).Select(kind => new KindRow(kind, Shown(kind)))]);
    }

    /// <summary>The table's rows in which there is anything; kinds that are always shown, and the year's other groups, may be nobody's.</summary>
    private static IEnumerable<string> GroupsOf(SchoolYearInNumbers numbers, Period period, string table) =>
        numbers.Numbers.Keys.Where(cell => cell.Period == period.Key && cell.Table == table).Select(cell => cell.Group).Distinct();

    private static ReportRow Row(SchoolYearInNumbers numbers, Period period, string table, string group)
    {
        int? Shown(string measure) => numbers.Shown(new Cell(period.Key, table, group, measure));

        return new ReportRow(
            group, Shown(Cell.Asked), Shown(Cell.Of(Outcome.Answered)), Shown(Cell.Of(Outcome.CouldNotUse)), Shown(Cell.Of(Outcome.NoAnswer)), Shown(Cell.NotAsked));
    }
}
