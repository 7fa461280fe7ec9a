using ViewsBot.Records.Languages;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Tests.Storage;

/// <summary>A board at hand is the board that is kept, whoever added to it last.</summary>
public sealed class BoardsAtHandTests
{
    private const string Playtime = "my-school-day/playtime";

    private const string Assembly = "my-school-day/assembly";

    [Fact]
    public async Task What_one_turn_places_is_on_the_board_of_the_next()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await PlaceAsync(installation, invited, Playtime, Place.Left);
        await PlaceAsync(installation, invited, Assembly, Place.Middle);

        await PlaceAsync(installation, invited, Playtime, Place.Right);

        Assert.Equal([(Playtime, Place.Left), (Playtime, Place.Right), (Assembly, Place.Middle)], await BoardAsync(await installation.TurnAsync(invited)));
    }

    [Fact]
    public async Task What_is_placed_in_another_conversation_of_the_same_person_is_on_the_board_of_this_one()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await JoinAsync(installation, invited);
        await PlaceAsync(installation, invited, Playtime, Place.Left);
        Assert.Single(await BoardAsync(await ElsewhereAsync(installation)));

        await PlaceAsync(await ElsewhereAsync(installation), invited, Assembly, Place.Right, installation.Clock);
        await PlaceAsync(installation, invited, Playtime, Place.Middle);

        (string, Place)[] both = [(Playtime, Place.Left), (Playtime, Place.Middle), (Assembly, Place.Right)];
        Assert.Equal(both, await BoardAsync(await installation.TurnAsync(invited)));
        Assert.Equal(both, await BoardAsync(await ElsewhereAsync(installation)));
    }

    [Fact]
    public async Task What_a_person_settles_in_one_conversation_holds_in_the_other_at_once()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await JoinAsync(installation, invited);
        await using (var before = await ElsewhereAsync(installation)) { Assert.NotEqual("pl", before.Session!.Language); }

        await using (var turn = await installation.TurnAsync(invited))
        {
            turn.Keep(new LanguageChoice { Speaker = invited.Session.Speaker.Id, Session = invited.Session.Id, Language = "pl", At = installation.Clock.GetUtcNow() });
            turn.Finish(installation.Clock.GetUtcNow());
            await turn.CommitAsync(default);
        }

        await using var after = await ElsewhereAsync(installation);
        Assert.Equal("pl", after.Session!.Language);
        Assert.NotNull(after.Session.FinishedAt);
    }

    [Fact]
    public async Task What_could_not_be_kept_is_on_no_board()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await PlaceAsync(installation, invited, Playtime, Place.Left);
        await installation.Get<IDatabase>().WriteAsync(changes => changes.Any("PRAGMA query_only = ON"), default);

        await Assert.ThrowsAsync<RecordFullException>(() => PlaceAsync(installation, invited, Playtime, Place.Right));

        Assert.Equal([(Playtime, Place.Left)], await BoardAsync(await installation.TurnAsync(invited)));
    }

    [Fact]
    public async Task What_another_program_keeps_is_on_the_board_within_ten_seconds()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await PlaceAsync(installation, invited, Playtime, Place.Left);
        Assert.Single(await BoardAsync(await installation.TurnAsync(invited)));
        installation.Execute($"""
            INSERT INTO placement (id, session_id, option_key, answer, stage, helper, language, at)
            SELECT '{Guid.NewGuid():n}', session_id, option_key, 'right', stage, helper, language, at FROM placement
            """);

        installation.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([(Playtime, Place.Left), (Playtime, Place.Right)], await BoardAsync(await installation.TurnAsync(invited)));
    }

    [Fact]
    public async Task An_id_whose_turn_could_not_be_kept_was_never_answered()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var log = installation.Get<IConversationLog>();
        var conversation = invited.Opened.ConversationId;
        await AnswerAsync(installation, invited, "first");
        await installation.Get<IDatabase>().WriteAsync(changes => changes.Any("PRAGMA query_only = ON"), default);

        await Assert.ThrowsAsync<RecordFullException>(() => AnswerAsync(installation, invited, "second"));

        Assert.Equal("id of first", await log.IdOfAsync(conversation, "first", default));
        Assert.Null(await log.IdOfAsync(conversation, "second", default));
    }

    [Fact]
    public async Task An_id_is_known_from_the_moment_its_turn_is_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        var log = installation.Get<IConversationLog>();
        Assert.Null(await log.IdOfAsync(invited.Opened.ConversationId, "first", default));

        await AnswerAsync(installation, invited, "first");

        Assert.Equal("id of first", await log.IdOfAsync(invited.Opened.ConversationId, "first", default));
    }

    private static async Task AnswerAsync(Installation installation, Invited invited, string clientId)
    {
        await using var turn = await installation.TurnAsync(invited);
        ((IConversationTurn)turn).Answered(clientId, $"id of {clientId}");
        await turn.CommitAsync(default);
    }

    private static async Task JoinAsync(Installation installation, Invited invited)
    {
        await using var turn = await ElsewhereAsync(installation);
        Assert.True(await turn.JoinAsync(invited.Issued.Code, default));
        await turn.CommitAsync(default);
    }

    private static Task<ITurnRecord> ElsewhereAsync(Installation installation) => installation.Get<ITurnRecords>().OpenAsync("emulator", "elsewhere", default);

    private static async Task PlaceAsync(Installation installation, Invited invited, string option, Place place) =>
        await PlaceAsync(await installation.TurnAsync(invited), invited, option, place, installation.Clock);

    private static async Task PlaceAsync(ITurnRecord opened, Invited invited, string option, Place place, TimeProvider clock)
    {
        await using var turn = opened;
        _ = await turn.NowAsync(new OptionKey(option), answeredFor: false, default);
        turn.Keep(Said.Placed(invited, option, place, clock));
        await turn.CommitAsync(default);
    }

    private static async Task<IReadOnlyList<(string Option, Place Place)>> BoardAsync(ITurnRecord opened)
    {
        await using var turn = opened;
        var board = await turn.BoardAsync(answeredFor: false, default);

        return [.. board.Options.SelectMany(board.History).Select(placement => (placement.Option.Value, ((Answer.Placed)placement.Answer).Place))];
    }
}
