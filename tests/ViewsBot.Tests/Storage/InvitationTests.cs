using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;

namespace ViewsBot.Tests.Storage;

public sealed class InvitationTests
{
    private static readonly Opened Nothing = new Opened.Not();

    [Fact]
    public async Task A_code_opens_its_session_again_and_again_however_it_is_typed()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var typed = InvitationCode.Read(invited.Issued.Code.Value.ToUpperInvariant().Replace('-', ' '))!.Value;

        var first = Assert.IsType<Opened.To>(await Store(installation).OpenAsync(typed, default));
        var second = Assert.IsType<Opened.To>(await Store(installation).OpenAsync(typed, default));

        Assert.Equal(invited.Session.Id, first.Session.Id);
        Assert.Equal(first.ConversationId, second.ConversationId);
    }

    [Fact]
    public async Task A_code_nobody_was_given_opens_nothing()
    {
        await using var installation = await Installation.StartedAsync();
        await installation.InviteAsync();

        Assert.Equal(Nothing, await Store(installation).OpenAsync(InvitationCode.Read("nobody has this code")!.Value, default));
    }

    [Fact]
    public async Task A_renewed_invitation_keeps_its_session_and_shuts_out_the_old_code_and_what_it_opened()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        var renewed = Assert.IsType<Issued.With>(await Store(installation).RenewAsync(senco, invited.Issued.Invitation.Id, default));

        Assert.Equal(Nothing, await Store(installation).OpenAsync(invited.Issued.Code, default));
        Assert.Equal(Nothing, await Store(installation).OpenAgainAsync(invited.Session.Id, invited.Opened.CodeNumber, default));
        var opened = Assert.IsType<Opened.To>(await Store(installation).OpenAsync(renewed.Code, default));
        Assert.Equal(invited.Opened.ConversationId, opened.ConversationId);
        Assert.IsType<Opened.To>(await Store(installation).OpenAgainAsync(invited.Session.Id, opened.CodeNumber, default));
    }

    [Fact]
    public async Task An_invitation_taken_back_opens_nothing_and_its_conversation_has_no_session_until_it_is_renewed()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        Assert.True(await Store(installation).RevokeAsync(senco, invited.Issued.Invitation.Id, default));

        Assert.Equal(Nothing, await Store(installation).OpenAsync(invited.Issued.Code, default));
        Assert.Equal(Nothing, await Store(installation).OpenAgainAsync(invited.Session.Id, invited.Opened.CodeNumber, default));
        await using (var turn = await installation.TurnAsync(invited)) { Assert.Null(turn.Session); }

        await Store(installation).RenewAsync(senco, invited.Issued.Invitation.Id, default);
        await using var after = await installation.TurnAsync(invited);
        Assert.NotNull(after.Session);
    }

    [Fact]
    public async Task A_closed_cycle_opens_nothing_and_invites_nobody()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        Assert.Equal(Closing.Closed, await installation.Get<ICycleStore>().CloseAsync(senco, invited.Session.Cycle.Id, noReply: null, shown: [], default));

        Assert.Equal(Nothing, await Store(installation).OpenAsync(invited.Issued.Code, default));
        await using var turn = await installation.TurnAsync(invited);
        Assert.Null(turn.Session);
        Assert.Equal(new Issued.NotYet(WhyNotYet.CycleClosed), await IssueAsync(installation, senco, invited));
    }

    [Fact]
    public async Task A_person_invited_again_keeps_their_session_and_conversation()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);

        var again = Assert.IsType<Issued.With>(await IssueAsync(installation, senco, invited));

        var opened = Assert.IsType<Opened.To>(await Store(installation).OpenAsync(again.Code, default));
        Assert.Equal(invited.Session.Id, opened.Session.Id);
        Assert.Equal(invited.Opened.ConversationId, opened.ConversationId);
        Assert.Single(await Store(installation).InCycleAsync(senco, invited.Session.Cycle.Id, default));
    }

    [Theory]
    [InlineData("safeguarding_lead", WhyNotYet.NoSafeguardingLead)]
    [InlineData("safeguarding_deputy", WhyNotYet.NoSafeguardingDeputy)]
    [InlineData("alerts_proved_at", WhyNotYet.AlertsNotProved)]
    public async Task Nobody_is_invited_before_a_disclosure_would_reach_somebody(string missing, WhyNotYet why)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        installation.Execute($"UPDATE school SET {missing} = NULL");

        Assert.Equal(new Issued.NotYet(why), await IssueAsync(installation, senco, invited));
    }

    [Theory]
    [InlineData(StaffRoles.Teacher)]
    [InlineData(StaffRoles.SafeguardingLead)]
    [InlineData(StaffRoles.None)]
    public async Task Only_the_SENCO_invites_renews_and_takes_back(StaffRoles roles)
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var viewer = await Staff.AtAsync(installation, invited, roles);

        Assert.IsType<Issued.NotFound>(await IssueAsync(installation, viewer, invited));
        Assert.Null(await Store(installation).RenewAsync(viewer, invited.Issued.Invitation.Id, default));
        Assert.False(await Store(installation).RevokeAsync(viewer, invited.Issued.Invitation.Id, default));
    }

    [Fact]
    public async Task The_conversation_knows_its_language_and_cannot_be_guessed()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        var found = await installation.Get<IConversationLog>().FindAsync(invited.Opened.ConversationId, default);

        Assert.Equal("en", found!.Language);
        Assert.Null(found.StartedAt);
        Assert.Matches("^[A-Za-z0-9_-]{22}$", invited.Opened.ConversationId);
    }

    [Fact]
    public async Task Every_opening_and_every_wrong_code_leaves_an_event_without_the_code()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await Store(installation).OpenAsync(InvitationCode.Read("nobody has this code")!.Value, default);

        var about = await installation.Get<IAuditStore>().AboutAsync($"invitation:{invited.Issued.Invitation.Id}", default);
        var unknown = await installation.Get<IAuditStore>().AboutAsync("invitation:unknown", default);
        Assert.Equal(["invitation-issued", "invitation-opened"], about.Select(entry => entry.Action));
        Assert.Equal("invitation-not-opened", Assert.Single(unknown).Action);
    }

    [Theory]
    [InlineData("1023 words", 1023)]
    [InlineData("no words", 0)]
    public async Task A_list_too_short_for_forty_bits_stops_the_start(string why, int words)
    {
        await using var installation = new Installation();
        var list = Path.Combine(installation.Folder, why + ".txt");
        await File.WriteAllLinesAsync(list, PlainWords.Many.Take(words));
        installation.Set("Storage:CodeWordsPath", list);

        var refused = await Assert.ThrowsAsync<InvalidDataException>(installation.StartAsync);

        Assert.Contains("Storage:CodeWordsPath", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_says_a_word_twice_stops_the_start()
    {
        await using var installation = new Installation();
        var list = Path.Combine(installation.Folder, "twice.txt");
        await File.WriteAllLinesAsync(list, PlainWords.Many.Append(PlainWords.Many[0]));
        installation.Set("Storage:CodeWordsPath", list);

        await Assert.ThrowsAsync<InvalidDataException>(installation.StartAsync);
    }

    private static IInvitationStore Store(Installation installation) => installation.Get<IInvitationStore>();

    private static Task<Issued> IssueAsync(Installation installation, Viewer viewer, Invited invited) =>
        Store(installation).IssueAsync(viewer, invited.Session.Cycle.Id, invited.Session.Speaker.Id, "en", ["Dr Patel"], default);
}
