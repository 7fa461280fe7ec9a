using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly NotingHandler _bot = new();

    [Theory]
    [InlineData("message", "message hello")]
    [InlineData("messageUpdate", "message update")]
    [InlineData("messageDelete", "message delete")]
    [InlineData("endOfConversation", "end")]
    [InlineData("typing", "typing")]
    [InlineData("event", "event ")]
    [InlineData("conversationUpdate", "conversation update")]
    [InlineData("contactRelationUpdate", "unrecognised contactRelationUpdate")]
    [InlineData("anything", "unrecognised anything")]
    [InlineData("Message", "unrecognised Message")]
    public async Task Each_type_of_activity_has_its_method(string type, string called)
    {
        var activity = Turn.Said("hello");
        activity.Type = type;

        await TakeAsync(activity);

        Assert.Equal([called], _bot.Called);
    }

    [Fact]
    public async Task Members_who_joined_are_told_of_with_the_bot_among_them()
    {
        await TakeAsync(Update(added: ["ann", "bot"]));

        Assert.Equal(["conversation update", "added ann bot"], _bot.Called);
    }

    [Fact]
    public async Task Members_who_left_are_told_of()
    {
        await TakeAsync(Update(removed: ["ann"]));

        Assert.Equal(["conversation update", "removed ann"], _bot.Called);
    }

    [Fact]
    public async Task Nobody_is_told_when_only_the_bot_came_or_went()
    {
        await TakeAsync(Update(added: ["bot"]));
        await TakeAsync(Update(removed: ["bot"]));

        Assert.Equal(["conversation update", "conversation update"], _bot.Called);
    }

    [Fact]
    public async Task Of_an_update_with_both_only_those_who_joined_are_told_of()
    {
        await TakeAsync(Update(added: ["ann"], removed: ["sam"]));

        Assert.Equal(["conversation update", "added ann"], _bot.Called);
    }

    [Fact]
    public async Task Reactions_put_on_are_told_before_those_taken_off()
    {
        var activity = Turn.Said("");
        activity.Type = ActivityTypes.MessageReaction;
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("sad")];

        await TakeAsync(activity);

        Assert.Equal(["reaction on: like", "reaction off: sad"], _bot.Called);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", null)]
    public async Task Installations_are_told_by_their_action(string action, string? called)
    {
        await TakeAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action });

        Assert.Equal(called is null ? [] : [called], _bot.Called);
    }

    [Fact]
    public async Task A_turn_without_an_activity_or_a_type_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => TakeAsync(new Activity()));
    }

    [Fact]
    public async Task A_typed_turn_is_the_same_turn()
    {
        var turn = Turn.New();
        var bot = new Typed();

        await bot.OnTurnAsync(turn);

        Assert.Same(turn.TurnState, bot.Seen?.TurnState);
        Assert.Same(turn.Activity, bot.Seen?.Activity);
        Assert.Same(turn.Activity, ((ITurnContext?)bot.Seen)?.Activity);
        Assert.True(turn.Responded);
        Assert.True(bot.Seen?.Responded);
    }

    private static Activity Update(string[]? added = null, string[]? removed = null)
    {
        var update = Turn.Said("");
        update.Type = ActivityTypes.ConversationUpdate;
        update.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        update.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        return update;
    }

    private Task TakeAsync(Activity activity) => _bot.OnTurnAsync(Turn.Of(activity));

    private sealed class Typed : ActivityHandler
    {
        public ITurnContext<IMessageActivity>? Seen { get; private set; }

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = turnContext;
            return turnContext.SendActivityAsync("hi", cancellationToken: cancellationToken);
        }
    }
}
