using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
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

        await using var turn = await installation.Get<ITurnRecords>().OpenAsync("directline", invited.Opened.ConversationId, new Keying(staff, Way.ByPhone, installation.Clock.GetUtcNow()), default);
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

    [Theory]
    [InlineData(null, false)]
    [InlineData(SharedWith.Helper, false)]
    [InlineData(SharedWith.MeetingStaff, true)]
    public async Task Who_keys_for_somebody_who_owns_their_views_is_shown_what_is_shared_with_them_and_what_they_key_now(SharedWith? shared, bool shown)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await InvitedOwnerAsync(installation);
        var staff = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        await SayAsync(installation, invited, shared);
        installation.Clock.Advance(TimeSpan.FromMinutes(5));

        var keying = new Keying(staff, Way.ByPhone, installation.Clock.GetUtcNow());
        await KeyAsync(installation, invited, keying, "people/friends");
        await using var turn = await OpenAsync(installation, invited, keying);

        Assert.Equal(shown, (await turn.BoardAsync(answeredFor: false, default)).Options.Contains(new(Playtime)));
        Assert.Equal(shown, await turn.NowAsync(new(Playtime), answeredFor: false, default) is not null);
        Assert.Equal(shown, (await turn.WordsAsync(default)).Any());
        Assert.Equal(shown, (await turn.ChosenAsync("closing/", default)).Count > 0);
        Assert.Empty(await turn.CelebrationsAsync(default));
        Assert.Contains(new OptionKey("people/friends"), (await turn.BoardAsync(answeredFor: false, default)).Options);
        await using var speaker = await installation.TurnAsync(invited);
        Assert.Equal(2, (await speaker.BoardAsync(answeredFor: false, default)).Options.Count);
        Assert.Single(await speaker.CelebrationsAsync(default));
    }

    [Fact]
    public async Task What_was_keyed_in_one_call_is_not_shown_in_the_next()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await InvitedOwnerAsync(installation);
        var staff = (Viewer.Staff)await Staff.AtAsync(installation, invited, StaffRoles.Teacher);
        await KeyAsync(installation, invited, new Keying(staff, Way.ByPhone, installation.Clock.GetUtcNow()), Playtime);
        installation.Clock.Advance(TimeSpan.FromHours(1));

        await using var next = await OpenAsync(installation, invited, new Keying(staff, Way.ByPhone, installation.Clock.GetUtcNow()));

        Assert.Empty((await next.BoardAsync(answeredFor: false, default)).Options);
        Assert.Null(await next.NowAsync(new(Playtime), answeredFor: false, default));
    }

    private static Task<Invited> InvitedOwnerAsync(Installation installation) =>
        installation.InviteAsync(Audience.YoungPerson, DateOnly.FromDateTime(installation.Clock.GetUtcNow().DateTime).AddYears(-18));

    private static Task<ITurnRecord> OpenAsync(Installation installation, Invited invited, Keying keying) =>
        installation.Get<ITurnRecords>().OpenAsync("directline", invited.Opened.ConversationId, keying, default);

    private static async Task KeyAsync(Installation installation, Invited invited, Keying keying, string option)
    {
        await using var turn = await OpenAsync(installation, invited, keying);
        var placed = Said.Placed(invited, option, Place.Middle, installation.Clock);

        turn.Keep(placed with { Origin = placed.Origin with { Way = keying.Way } });
        await turn.CommitAsync(default);
    }

    private static async Task SayAsync(Installation installation, Invited invited, SharedWith? shared)
    {
        await using var turn = await installation.TurnAsync(invited);
        var placed = Said.Placed(invited, Playtime, Place.Left, installation.Clock);

        turn.Keep(placed);
        turn.Keep(Said.Words(invited, installation.Clock));
        turn.Keep(Said.Chose(invited, installation.Clock));
        turn.Keep(new Celebration { Id = new CelebrationId(Guid.NewGuid()), About = new(Playtime), ShownTo = ShownTo.OnlyMe, Origin = placed.Origin });

        if (shared is { } with) { turn.Keep(new SharingChoice { Id = SharingChoiceId.New(installation.Clock), About = ViewKey.Everything, With = with, Origin = placed.Origin }); }

        await turn.CommitAsync(default);
    }
}
