using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Consent;

namespace ViewsBot.Tests.Storage.Consent;

/// <summary>The day on which what was said becomes the young person's own, in a cycle that is open: it closes, and that is written down once.</summary>
public sealed class OwnershipBeginsTests
{
    private const string Events = "SELECT count(*) FROM audit_event WHERE action = 'ownership-began'";

    [Fact]
    public async Task What_was_said_before_closes_on_the_day_and_the_trail_says_so_once()
    {
        await using var installation = await Installation.StartedAsync();
        var (person, day) = await InvitedBeforeTheDayAsync(installation);
        await SaysAsync(installation, person);
        var senco = await Staff.AtAsync(installation, person, StaffRoles.Senco);

        await NoticeAsync(installation);
        Assert.Equal((1, 0), await SeenAsync(installation, senco, person));
        Assert.Equal(0, installation.Count(Events));

        installation.Clock.Advance(day.ToDateTime(TimeOnly.MinValue) - installation.Clock.GetLocalNow().DateTime + TimeSpan.FromHours(1));
        await NoticeAsync(installation);
        await NoticeAsync(installation);

        Assert.Equal((0, 1), await SeenAsync(installation, senco, person));
        Assert.Equal(1, installation.Count(Events));
        Assert.Equal(1, installation.Count($"SELECT count(*) FROM audit_event WHERE action = 'ownership-began' AND actor = 'system' AND subject = 'session:{person.Session.Id}'"));
    }

    [Fact]
    public async Task A_cycle_that_was_closed_before_the_day_stays_with_the_school_and_a_parent_s_views_stay_theirs()
    {
        await using var installation = await Installation.StartedAsync();
        var (person, day) = await InvitedBeforeTheDayAsync(installation);
        await Plans.Family.ParentAsync(installation, person);
        await SaysAsync(installation, person);
        var senco = await Staff.AtAsync(installation, person, StaffRoles.Senco);
        var cycles = installation.Get<ICycleStore>();
        await cycles.CloseAsync(senco, person.Session.Cycle.Id, new NoReply(NoReplyReason.TalkedAbout, Words: null), (await cycles.WaitingAsync(senco, person.Session.Cycle.Id, default))!, default);

        installation.Clock.Advance(day.ToDateTime(TimeOnly.MinValue) - installation.Clock.GetLocalNow().DateTime + TimeSpan.FromDays(1));
        await NoticeAsync(installation);

        Assert.Equal((1, 0), await SeenAsync(installation, senco, person));
        Assert.Equal(0, installation.Count(Events));
    }

    private static async Task<(Invited Person, DateOnly Day)> InvitedBeforeTheDayAsync(Installation installation)
    {
        var today = DateOnly.FromDateTime(installation.Clock.GetLocalNow().DateTime);
        var bornOn = Enumerable.Range(0, 24).Select(month => today.AddYears(-17).AddMonths(month)).First(born => CompulsorySchoolAge.EndsOn(born) > today);

        return (await installation.InviteAsync(Audience.YoungPerson, bornOn), CompulsorySchoolAge.EndsOn(bornOn));
    }

    private static async Task SaysAsync(Installation installation, Invited person)
    {
        await using var turn = await installation.TurnAsync(person);
        turn.Keep(Said.Placed(person, "lessons/reading", Place.Left, installation.Clock));
        await turn.CommitAsync(default);
    }

    private static Task NoticeAsync(Installation installation) => installation.Get<OwnershipBegins>().NoticeAsync(default);

    private static async Task<(int Seen, int NotShared)> SeenAsync(Installation installation, Viewer viewer, Invited person)
    {
        var file = (await installation.Get<IPupilRecords>().SessionAsync(viewer, person.Session.Id, default))!;

        return (file.Own.Options.Count, file.NotShared);
    }
}
