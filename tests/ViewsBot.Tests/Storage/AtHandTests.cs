using Microsoft.Bot.Builder;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Tests.Storage;

/// <summary>What a turn finds at hand is never older than what somebody was told is kept.</summary>
public sealed class AtHandTests
{
    private const string Key = "directline/conversations/one";

    [Fact]
    public async Task An_invitation_that_was_taken_back_opens_nothing_in_the_very_next_turn()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, invited, StaffRoles.Senco);
        await using (var turn = await installation.TurnAsync(invited)) { Assert.NotNull(turn.Session); }

        await installation.Get<IInvitationStore>().RevokeAsync(senco, invited.Issued.Invitation.Id, default);

        await using var next = await installation.TurnAsync(invited);
        Assert.Null(next.Session);
    }

    [Fact]
    public async Task A_conversation_that_came_to_its_end_says_so_in_the_next_turn()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();

        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Finish(installation.Clock.GetUtcNow());
            await turn.CommitAsync(default);
        }

        await using var next = await installation.TurnAsync(invited);
        Assert.NotNull(next.Session!.FinishedAt);
    }

    [Fact]
    public async Task After_somebody_else_wrote_while_the_writer_stood_still_nothing_at_hand_counts_as_fresh()
    {
        await using var installation = await Installation.StartedAsync();
        var database = installation.Get<IDatabase>();
        var before = database.Version;

        using (await database.HoldAsync(default)) { }

        // The writer takes this after it stood still.
        await database.WriteOwnAsync(_ => true, default);
        Assert.NotEqual(before, database.Version);
    }

    [Fact]
    public async Task State_of_a_turn_that_could_not_be_kept_is_read_from_what_is_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await KeepAsync(installation, invited, 1);
        await installation.Get<IDatabase>().WriteAsync(changes => changes.Any("PRAGMA query_only = ON"), default);
        await Assert.ThrowsAsync<RecordFullException>(() => KeepAsync(installation, invited, 2));

        var read = await ReadAsync(installation, invited);

        Assert.Equal(1L, read["step"]);
    }

    [Fact]
    public async Task State_that_somebody_wrote_outside_a_turn_is_seen_by_the_next_turn()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await KeepAsync(installation, invited, 1);

        await installation.Get<IStorage>().WriteAsync(new Dictionary<string, object> { [Key] = Step(2) });

        Assert.Equal(2L, (await ReadAsync(installation, invited))["step"]);
    }

    [Fact]
    public async Task State_that_one_turn_changes_after_reading_it_does_not_change_what_the_next_turn_finds_until_it_is_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await KeepAsync(installation, invited, 1);

        (await ReadAsync(installation, invited))["step"] = 9L;

        Assert.Equal(1L, (await ReadAsync(installation, invited))["step"]);
    }

    [Fact]
    public async Task The_next_turn_is_handed_what_the_last_one_wrote_and_whoever_reads_beside_it_gets_a_copy()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var wrote = await KeepAsync(installation, invited, 1);

        var next = await ReadAsync(installation, invited);
        var beside = await ReadAsync(installation, invited);

        Assert.Same(wrote[Key], next);
        Assert.NotSame(next, beside);
        Assert.Equal(1L, beside["step"]);
    }

    private static async Task<Dictionary<string, object>> KeepAsync(Installation installation, Invited invited, int step)
    {
        await using var turn = await installation.TurnAsync(invited);
        var wrote = new Dictionary<string, object> { [Key] = Step(step) };
        await installation.Get<IStorage>().WriteAsync(wrote);
        turn.Keep(Said.Placed(invited, "my-school-day/playtime", Place.Left, installation.Clock));
        await turn.CommitAsync(default);

        return wrote;
    }

    private static async Task<IDictionary<string, object>> ReadAsync(Installation installation, Invited invited)
    {
        await using var turn = await installation.TurnAsync(invited);

        return (IDictionary<string, object>)(await installation.Get<IStorage>().ReadAsync([Key]))[Key];
    }

    private static Dictionary<string, object> Step(int step) => new() { ["step"] = step };
}
