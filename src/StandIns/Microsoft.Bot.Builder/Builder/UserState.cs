namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to a user, in whichever conversation they speak.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        return $"{StateKey.ChannelOf(activity)}/users/{StateKey.UserOf(activity)}";
    }
}
