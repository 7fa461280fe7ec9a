namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity the protocol knows, as sent in <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, shown or tapped.</summary>
    public const string Message = "message";

    /// <summary>The bot joined or left somebody's contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members, or the topic, of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Somebody is preparing a message.</summary>
    public const string Typing = "typing";

    /// <summary>A conversation, or a called bot, came to its end.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something a program says to the bot, without an answer.</summary>
    public const string Event = "event";

    /// <summary>Something a program asks of the bot, with an answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>The user asks that what is known about them is deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was added to, or removed from, a channel's unit.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A reaction was put on a message, or taken off.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion to one recipient about another activity.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>For whoever debugs the bot; users never see it.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation is handed to, or from, a person.</summary>
    public const string Handoff = "handoff";

    /// <summary>A request to do something.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a command.</summary>
    public const string CommandResult = "commandResult";
}
