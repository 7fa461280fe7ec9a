namespace Microsoft.Bot.Schema;

/// <summary>A reaction was put on a message, or taken off.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions put on.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken off.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
