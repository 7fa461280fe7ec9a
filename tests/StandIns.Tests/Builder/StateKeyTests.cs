using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

public sealed class StateKeyTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task Each_state_is_stored_under_the_key_of_what_it_belongs_to()
    {
        await LoadAsync(new ConversationState(_storage), Turn.Said("hello"));
        await LoadAsync(new UserState(_storage), Turn.Said("hello"));
        await LoadAsync(new PrivateConversationState(_storage), Turn.Said("hello"));

        Assert.Equal(["test/conversations/talk", "test/users/ann", "test/conversations/talk/users/ann"], _storage.Keys);
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task An_activity_that_does_not_say_whose_state_it_is_is_refused(Func<IStorage, BotState> state, Action<Activity> without)
    {
        var activity = Turn.Said("hello");
        without(activity);

        await Assert.ThrowsAsync<ArgumentNullException>(() => LoadAsync(state(_storage), activity));
        Assert.Empty(_storage.Keys);
    }

    public static TheoryData<Func<IStorage, BotState>, Action<Activity>> Missing() => new()
    {
        { storage => new ConversationState(storage), activity => activity.ChannelId = null },
        { storage => new ConversationState(storage), activity => activity.Conversation = null },
        { storage => new ConversationState(storage), activity => activity.Conversation.Id = null },
        { storage => new UserState(storage), activity => activity.ChannelId = null },
        { storage => new UserState(storage), activity => activity.From = null },
        { storage => new PrivateConversationState(storage), activity => activity.ChannelId = null },
        { storage => new PrivateConversationState(storage), activity => activity.Conversation = null },
        { storage => new PrivateConversationState(storage), activity => activity.From = null },
    };

    private static Task LoadAsync(BotState state, Activity activity) => state.LoadAsync(Turn.Of(activity));
}
