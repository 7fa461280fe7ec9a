using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>What a page sent, read and checked, and not yet given a number.</summary>
internal sealed record Incoming
{
    private const int MostIdCharacters = 256;

    /// <summary>What the bot gets.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Who sends it.</summary>
    public required ConversationPass Pass { get; init; }

    /// <summary>As it came, for the echo; <c>null</c> for what is never echoed.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>The client's own id of it, by which it is known again; <c>null</c> if it gave none.</summary>
    public string? ClientActivityId { get; init; }

    /// <summary>Attachments that were uploaded with it, or <c>null</c>.</summary>
    public IList<Attachment>? Uploaded { get; init; }

    /// <summary>The pictures that were uploaded with it, for the bot; or <c>null</c>.</summary>
    public SentPictures? Pictures { get; init; }

    public bool IsTyping => Activity.Type == ActivityTypes.Typing;

    /// <summary>Reads what a page may send.</summary>
    public static (Incoming? Incoming, Refused? Refused) Read(JsonElement json, ConversationPass pass)
    {
        try
        {
            var activity = ActivityJson.Read(json);

            return Refuse(activity) is { } refused ? (null, refused) : (Of(activity, json, pass), null);
        }
        catch (JsonException wrong)
        {
            return (null, Refused.BadActivity(wrong.Message));
        }
    }

    /// <summary>What tells the bot that a conversation begins: to the bot only.</summary>
    public static Incoming Start(ConversationPass pass, string? language) => new()
    {
        Activity = Address(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = ActivityId.Uncounted(pass.ConversationId, "start"),
            Locale = language,
            MembersAdded = [new ChannelAccount(pass.UserId), new ChannelAccount(Stamp.BotId)],
        }, pass),
        Pass = pass,
    };

    /// <summary>What tells the bot that somebody opened a conversation again: to the bot only.</summary>
    public static Incoming OpenedAgain(ConversationPass pass, string? language) => new()
    {
        Activity = Address(new Activity
        {
            Type = ActivityTypes.Event,
            Id = ActivityId.Uncounted(pass.ConversationId, "opened-again"),
            Name = TurnEvents.OpenedAgain,
            Locale = language,
        }, pass),
        Pass = pass,
    };

    private static Incoming Of(Activity activity, JsonElement json, ConversationPass pass) => new()
    {
        Activity = Address(activity, pass),
        Pass = pass,
        Json = json,
        ClientActivityId = ClientIdIn(activity.ChannelData),
    };

    private static Refused? Refuse(Activity activity) => activity.Type switch
    {
        null or "" => Refused.BadActivity("An activity has a 'type'."),
        ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing or ActivityTypes.MessageReaction or ActivityTypes.EndOfConversation
            => ClientIdIn(activity.ChannelData)?.Length > MostIdCharacters ? Refused.BadActivity("'clientActivityID' has at most 256 characters.") : null,
        _ => Refused.BadActivity("This 'type' of activity is not taken here."),
    };

    private static string? ClientIdIn(object? channelData) =>
        channelData is JsonElement { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID"u8, out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 } text ? text : null;

    private static Activity Address(Activity activity, ConversationPass pass)
    {
        activity.ChannelId = Stamp.ChannelId;
        activity.ServiceUrl = Stamp.ServiceUrl;
        activity.Conversation = new ConversationAccount(id: pass.ConversationId);
        activity.From = new ChannelAccount(pass.UserId, activity.From?.Name, RoleTypes.User);
        activity.Recipient = new ChannelAccount(Stamp.BotId, role: RoleTypes.Bot);

        return activity;
    }
}
