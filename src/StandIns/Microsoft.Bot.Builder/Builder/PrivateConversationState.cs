namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to one user in one conversation.</summary>
/// <param name="storage">Where it is kept.</param>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        return $"{StateKey.ChannelOf(activity)}/conversations/{StateKey.ConversationOf(activity)}/users/{StateKey.UserOf(activity)}";
    }
}
