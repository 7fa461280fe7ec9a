using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Builder;

/// <summary>Turns to test with.</summary>
internal static class Turn
{
    public static Activity Said(string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "1234",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://test.example",
        From = new ChannelAccount("ann", "Ann"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "talk", name: "Talk"),
    };

    public static TurnContext Of(Activity activity, BotAdapter? adapter = null) => new(adapter ?? new RecordingAdapter(), activity);

    public static TurnContext New(BotAdapter? adapter = null) => Of(Said("hello"), adapter);
}
