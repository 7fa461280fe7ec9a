namespace Microsoft.Bot.Schema;

/// <content>The kinds of activity, and how each is begun.</content>
public partial class Activity :
    IMessageActivity,
    IConversationUpdateActivity,
    IEventActivity,
    IInvokeActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IMessageReactionActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IInstallationUpdateActivity
{
    /// <summary>Of no kind yet.</summary>
    public Activity()
    {
    }

    /// <summary>Of a kind.</summary>
    internal Activity(string type)
    {
        Type = type;
    }

    /// <summary>A message with empty lists of attachments and entities.</summary>
    /// <returns>A new activity.</returns>
    public static IMessageActivity CreateMessageActivity()
        => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A sign that the bot is preparing a message.</summary>
    /// <returns>A new activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>An event.</summary>
    /// <returns>A new activity.</returns>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke.</summary>
    /// <returns>A new activity.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>The end of a conversation.</summary>
    /// <returns>A new activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>A change of members, with empty lists of them.</summary>
    /// <returns>A new activity.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => Is(ActivityTypes.Message) ? this : null;

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => Is(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => Is(ActivityTypes.Typing) ? this : null;

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => Is(ActivityTypes.EndOfConversation) ? this : null;

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => Is(ActivityTypes.Event) ? this : null;

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => Is(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => Is(ActivityTypes.MessageUpdate) ? this : null;

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => Is(ActivityTypes.MessageDelete) ? this : null;

    /// <inheritdoc/>
    public IMessageReactionActivity AsMessageReactionActivity() => Is(ActivityTypes.MessageReaction) ? this : null;

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => Is(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>Whether this is of a kind, or of a kind under it (<c>message/…</c>), in any case of letters.</summary>
    private bool Is(string kind)
        => Type is not null
            && Type.StartsWith(kind, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == kind.Length || Type[kind.Length] == '/');
}
