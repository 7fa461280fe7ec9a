using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Tests.Storage;

/// <summary>What a member of staff keys for a speaker.</summary>
public sealed class KeyingTests
{
    private const string Playtime = "my-school-day/playtime";

    [Fact]
    public async Task What_is_keyed_names_the_member_of_staff_in_the_trail_and_the_way_beside_the_answer()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var staff = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Teacher);

        await using var turn = await installation.Get<ITurnRecords>().OpenAsync("directline", invited.Opened.ConversationId, new Keying(staff, Way.ByPhone), default);
        var placed = Said.Placed(invited, Playtime, Place.Left, installation.Clock);
        turn.Keep(placed with { Origin = placed.Origin with { Way = turn.Keying!.Way } });
        await turn.CommitAsync(default);

        var kept = await installation.Get<IPupilRecords>().SessionAsync(new Viewer.Demo(), invited.Session.Id, default);
        var trail = await installation.Get<IAuditStore>().AboutAsync($"placement:{placed.Id}", default);
        Assert.Equal(Way.ByPhone, kept!.Own.Now(new(Playtime))!.Origin.Way);
        Assert.Equal(Way.ByPhone, (await turn.NowAsync(new(Playtime), answeredFor: false, default))!.Origin.Way);
        Assert.Equal(staff.Actor, Assert.Single(trail).Actor);
    }

    [Fact]
    public async Task What_a_speaker_gives_themselves_came_on_a_screen()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Placed(invited, Playtime, Place.Left, installation.Clock));
        turn.Keep(Said.Words(invited, installation.Clock));
        await turn.CommitAsync(default);

        var kept = await installation.Get<IPupilRecords>().SessionAsync(new Viewer.Demo(), invited.Session.Id, default);
        Assert.Null(turn.Keying);
        Assert.Equal(Way.OnScreen, kept!.Own.Now(new(Playtime))!.Origin.Way);
        Assert.Equal(Way.OnScreen, Assert.Single(kept.Words).Origin.Way);
    }
}
