namespace Microsoft.Bot.Schema;

/// <summary>Members, or the topic, of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>What the conversation is called now.</summary>
    string TopicName { get; set; }
}
