using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>Says a kind sentence when a turn failed: to the page that spoke, once, and kept nowhere.</summary>
internal sealed class Sorry(IKindWords words, TimeProvider clock)
{
    /// <summary>Says it; sent again for the same thing, it takes the place of the one before.</summary>
    /// <returns>The sentence.</returns>
    public string Say(LiveConversation live, Incoming incoming, KindSentence sentence, string? about)
    {
        var language = live.Progress?.Language ?? incoming.Activity.Locale;
        var text = words.For(sentence, language);
        var id = ActivityId.Uncounted(live.Id, $"sorry-{about ?? Guid.NewGuid().ToString("N")}");

        live.Publish(incoming.Pass.PageId, [new Utterance(null, Write(live.Id, id, text, language), Once: true)]);

        return text;
    }

    private byte[] Write(string conversationId, string id, string text, string? language)
    {
        using var bytes = new PooledBytes(1024);

        using (var writer = new Utf8JsonWriter(bytes))
        {
            ActivityJson.Write(
                writer,
                new Activity { Type = ActivityTypes.Message, Text = text, Locale = language, InputHint = InputHints.AcceptingInput, DeliveryMode = DeliveryModes.Ephemeral },
                new Stamp { Id = id, At = clock.GetUtcNow(), ConversationId = conversationId, FromId = Stamp.BotId, FromRole = RoleTypes.Bot });
        }

        return bytes.Written.ToArray();
    }
}
