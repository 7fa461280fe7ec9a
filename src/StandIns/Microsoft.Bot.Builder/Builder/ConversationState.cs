namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to a conversation, whoever speaks in it.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        return $"{StateKey.ChannelOf(activity)}/conversations/{StateKey.ConversationOf(activity)}";
    }
}
