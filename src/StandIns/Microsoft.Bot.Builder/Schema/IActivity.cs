namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>The kind of activity: one of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>Its id on the channel.</summary>
    string Id { get; set; }

    /// <summary>Where answers are sent.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent (UTC).</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel it came by.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Who receives it.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The activity it answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Things known about it.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    object ChannelData { get; set; }

    /// <summary>The channel data as a type of one's own.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <returns>The data; the type's default when there is none.</returns>
    T GetChannelData<T>();

    /// <summary>The channel data as a type of one's own, if it can be read so.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <param name="instance">The data, when true is returned.</param>
    /// <returns>False when there is none, or it is something else.</returns>
    bool TryGetChannelData<T>(out T instance);

    /// <summary>What is needed to come back to this conversation later.</summary>
    /// <returns>A new reference.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference.</summary>
    /// <param name="reference">Where to.</param>
    /// <param name="isIncoming">True when it goes to the bot; false when it comes from it.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>This activity as <c>message</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IMessageActivity AsMessageActivity();

    /// <summary>This activity as <c>conversationUpdate</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>This activity as <c>typing</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    ITypingActivity AsTypingActivity();

    /// <summary>This activity as <c>endOfConversation</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>This activity as <c>event</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IEventActivity AsEventActivity();

    /// <summary>This activity as <c>invoke</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IInvokeActivity AsInvokeActivity();

    /// <summary>This activity as <c>messageUpdate</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>This activity as <c>messageDelete</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>This activity as <c>messageReaction</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>This activity as <c>installationUpdate</c>.</summary>
    /// <returns>Null when it is of another type.</returns>
    IInstallationUpdateActivity AsInstallationUpdateActivity();
}
