using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Records.Participation;

public sealed class ReportTests
{
    private static readonly Period s_year = new(2026, null);

    [Theory]
    [InlineData("2026-09-01", "2026-autumn")]
    [InlineData("2026-12-31", "2026-autumn")]
    [InlineData("2027-01-01", "2026-spring")]
    [InlineData("2027-04-01", "2026-summer")]
    [InlineData("2027-08-31", "2026-summer")]
    public void A_day_falls_in_one_term_of_its_school_year(string day, string key)
    {
        var term = Period.TermOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(key, term.Key);
        Assert.True(term.Holds(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(term, Period.Parse(key));
        Assert.Equal(s_year, term.WholeYear);
    }

    [Theory]
    [InlineData("2026-winter")]
    [InlineData("2026-autumn-1")]
    [InlineData("1999")]
    [InlineData("next")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_period_is_not_read(string? key) => Assert.Null(Period.Parse(key));

    [Fact]
    public void The_whole_school_is_counted_once_for_each_cycle_and_the_groups_add_up()
    {
        var facts = School(
            ("sen-support", 20, Outcome.Answered), ("sen-support", 6, Outcome.CouldNotUse), ("sen-support", 10, Outcome.NoAnswer),
            ("ehc-plan", 9, Outcome.Answered), ("ehc-plan", 5, Outcome.CouldNotUse), ("ehc-plan", 7, Outcome.NoAnswer));

        var report = Reporting.Of(new Period(2026, Term.Autumn), facts, facts, byGroup: true);

        Assert.Equal(new ReportRow("everybody", 57, 29, 11, 17, 0), report.Everybody);
        Assert.Equal(
            [new ReportRow("sen-support", 36, 20, 6, 10, 0), new ReportRow("ehc-plan", 21, 9, 5, 7, 0)],
            report.Groups.Single(table => table.By == Grouping.Sen).Rows);
    }

    [Fact]
    public void A_group_of_three_is_hidden_and_neither_the_rows_nor_the_whole_nor_the_year_give_it_away()
    {
        var facts = School(("sen-support", 20, Outcome.Answered), ("sen-support", 8, Outcome.NoAnswer), ("ehc-plan", 12, Outcome.Answered), ("ehc-plan", 3, Outcome.NoAnswer), ("monitoring", 9, Outcome.Answered));

        var autumn = Reporting.Of(new Period(2026, Term.Autumn), facts, facts, byGroup: true).Groups.Single(table => table.By == Grouping.Sen).Rows;
        var year = Reporting.Of(s_year, facts, facts, byGroup: true).Groups.Single(table => table.By == Grouping.Sen).Rows;

        Assert.All([autumn, year], rows => Assert.Null(rows.Single(row => row.Group == "ehc-plan").NoAnswer));
        Assert.All([autumn, year], rows => Assert.True(rows.Count(row => row.NoAnswer is null) >= 2, "It is alone in its column."));
    }

    [Fact]
    public void Only_the_whole_is_shown_where_the_groups_may_not_be_seen()
    {
        var facts = School(("sen-support", 20, Outcome.Answered));

        var report = Reporting.Of(s_year, facts, facts, byGroup: false);

        Assert.Equal(20, report.Everybody.Asked);
        Assert.Empty(report.Groups);
        Assert.True(report.AwaitsEnd);
    }

    [Fact]
    public void No_number_that_is_hidden_in_a_dozen_schools_can_be_got_by_subtraction_across_tables_rows_terms_and_the_year()
    {
        var random = new Random(1122);

        for (var round = 0; round < 12; round++)
        {
            var numbers = SchoolYearInNumbers.Of(s_year, AnySchool(random));
            var hidden = numbers.Numbers.Keys.Where(cell => numbers.Shown(cell) is null).ToHashSet();

            Assert.DoesNotContain(numbers.Numbers, one => one.Value is > 0 and < 5 && !hidden.Contains(one.Key));
            Assert.Empty(new Attack<Cell>(numbers.Numbers, numbers.Sums).Finds(hidden));
        }
    }

    [Fact]
    public void What_a_term_shows_stays_the_same_when_the_next_is_counted()
    {
        var random = new Random(7);
        var whole = AnySchool(random);
        var autumn = new Period(2026, Term.Autumn);
        var early = whole with { Asked = [.. whole.Asked.Where(one => autumn.Holds(one.CycleBegan))] };

        var before = SchoolYearInNumbers.Of(s_year, early);
        var after = SchoolYearInNumbers.Of(s_year, whole);

        var cells = before.Numbers.Keys.Where(cell => cell.Period == autumn.Key).ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(before.Shown(cell), after.Shown(cell)));
    }

    /// <summary>Pupils of one group each, each asked in the autumn as a child.</summary>
    private static Facts School(params (string Sen, int HowMany, Outcome Outcome)[] groups)
    {
        var clock = new ManualClock();
        var asked = groups.SelectMany(group => Enumerable.Range(0, group.HowMany).Select(_ => (group.Sen, Once: new AskedOnce(PupilId.New(clock), Audience.Child, new DateOnly(2026, 10, 1), group.Outcome)))).ToList();

        return new Facts
        {
            Pupils = asked.ConvertAll(one => new PupilInReport(one.Once.Pupil, new Dictionary<Grouping, string> { [Grouping.Sen] = one.Sen })),
            Asked = asked.ConvertAll(one => one.Once),
            Happened = [],
            Groupings = [Grouping.Who, Grouping.Sen],
        };
    }

    private static Facts AnySchool(Random random)
    {
        var clock = new ManualClock();
        string Any(params string[] keys) => keys[random.Next(keys.Length)];
        var pupils = Enumerable.Range(0, random.Next(5, 120)).Select(_ => new PupilInReport(PupilId.New(clock), new Dictionary<Grouping, string>
        {
            [Grouping.Sen] = Any("none", "sen-support", "sen-support", "ehc-plan", PupilInReport.NotEntered),
            [Grouping.Year] = Any("R", "1", "2", "3", "4", "5", "6"),
            [Grouping.Eal] = Any(PupilInReport.AdditionalEnglish, PupilInReport.EnglishAtHome, PupilInReport.EnglishAtHome, PupilInReport.NotEntered),
        })).ToList();
        DateOnly[] days = [new(2026, 9, 20), new(2027, 1, 20), new(2027, 5, 1)];
        var asked = from pupil in pupils
                    from audience in Enum.GetValues<Audience>()
                    from day in days
                    where random.Next(3) > 0
                    select new AskedOnce(pupil.Id, audience, day, (Outcome)random.Next(3));

        return new Facts
        {
            Pupils = pupils,
            Asked = [.. asked],
            Happened = [.. Enumerable.Range(0, 90).Select(_ => new Happened(Counting.DaysToReply, days[random.Next(3)], Any([.. Kinds.Days])))],
            Groupings = [Grouping.Who, Grouping.Sen, Grouping.Year, Grouping.Eal],
        };
    }
}
