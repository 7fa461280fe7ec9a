using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

public sealed class ParticipationTests
{
    [Fact]
    public async Task Whoever_was_asked_answered_or_could_not_use_it_is_counted_in_the_term_their_cycle_began()
    {
        await using var installation = await Installation.StartedAsync();
        var children = new List<Invited>();

        foreach (var _ in Enumerable.Range(0, 15)) { children.Add(await installation.InviteAsync()); }

        foreach (var child in children.Take(10)) { await SaysAsync(installation, child, suits: true); }

        foreach (var child in children.Skip(10)) { await SaysAsync(installation, child, suits: false); }

        var head = await Staff.AtAsync(installation, children[0], StaffRoles.Senco);
        var term = Period.TermOf(children[0].Session.Cycle.StageStarts[0]);
        var report = await ReportAsync(installation, head, term);
        var before = await ReportAsync(installation, head, term.Before);

        Assert.Equal((15, 10, 5, 0), (report!.Everybody.Asked, report.Everybody.Answered, report.Everybody.CouldNotUse, report.Everybody.NoAnswer));
        Assert.Equal(15, report.Kinds.Single(table => table.What == Counting.Languages).Total);
        Assert.Equal([new KindRow("en", 15)], report.Kinds.Single(table => table.What == Counting.Languages).Rows);
        Assert.Equal(15, report.Groups.Single(table => table.By == Grouping.Sen).Rows.Sum(row => row.Asked));
        Assert.Equal(0, before!.Everybody.Asked);
        Assert.Equal(before.Everybody with { PupilsNotAsked = null }, report.Before with { PupilsNotAsked = null });
    }

    [Fact]
    public async Task The_head_and_the_senco_see_the_report_and_nobody_else_and_the_head_no_groups_until_the_term_is_over()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var term = Period.TermOf(child.Session.Cycle.StageStarts[0]);
        var school = SchoolOf(await Staff.AtAsync(installation, child, StaffRoles.Head));

        async Task<ParticipationReport?> SeenAsync(StaffRoles roles, Period period) =>
            await installation.Get<IParticipation>().ReportAsync(Staff.At(school, roles, installation.Clock), school, period, default);

        Assert.NotEmpty((await SeenAsync(StaffRoles.Senco, term))!.Groups);
        Assert.Empty((await SeenAsync(StaffRoles.Head, term with { Year = term.Year + 20 }))!.Groups);
        Assert.NotEmpty((await SeenAsync(StaffRoles.Head, term with { Year = term.Year - 20 }))!.Groups);
        Assert.Null(await SeenAsync(StaffRoles.Teacher | StaffRoles.SafeguardingLead | StaffRoles.SafeguardingDeputy, term));
        Assert.Null(await installation.Get<IParticipation>().ReportAsync(new Viewer.Demo(), school, term, default));
        Assert.Null(await installation.Get<IParticipation>().ReportAsync(Staff.At(SchoolId.New(installation.Clock), StaffRoles.Head, installation.Clock), school, term, default));
        Assert.Equal(3, installation.Count($"SELECT count(*) FROM audit_event WHERE action = 'participation-read' AND subject = 'school:{school}'"));
        Assert.Equal(3, installation.Count($"SELECT count(*) FROM audit_event WHERE action = 'participation-refused' AND subject = 'school:{school}'"));
    }

    private static async Task SaysAsync(Installation installation, Invited child, bool suits)
    {
        await using var turn = await installation.TurnAsync(child);

        turn.Keep(Said.Placed(child, "my-school-day/playtime", Place.Left, installation.Clock));
        turn.Keep(Said.Chose(child, installation.Clock) with { Prompt = "closing/how-was-it", Chosen = suits ? "good" : "did-not-suit-me" });
        await turn.CommitAsync(default);
    }

    private static Task<ParticipationReport?> ReportAsync(Installation installation, Viewer viewer, Period period) =>
        installation.Get<IParticipation>().ReportAsync(viewer, SchoolOf(viewer), period, default);

    private static SchoolId SchoolOf(Viewer viewer) => ((Viewer.Staff)viewer).Member.School;
}
