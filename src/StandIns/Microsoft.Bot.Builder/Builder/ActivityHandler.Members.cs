using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Who comes and goes, and what is put on messages.</content>
public partial class ActivityHandler
{
    /// <summary>The conversation changed. By default: tells of members, unless only the bot itself came or went.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var update = turnContext.Activity;
        if (update.MembersAdded is not null)
        {
            return AnyoneBut(update.Recipient, update.MembersAdded)
                ? OnMembersAddedAsync(update.MembersAdded, turnContext, cancellationToken)
                : Task.CompletedTask;
        }

        return update.MembersRemoved is not null && AnyoneBut(update.Recipient, update.MembersRemoved)
            ? OnMembersRemovedAsync(update.MembersRemoved, turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Members joined, not only the bot.</summary>
    /// <param name="membersAdded">All who joined, the bot included.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members left, not only the bot.</summary>
    /// <param name="membersRemoved">All who left, the bot included.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions changed. By default: tells first of those put on, then of those taken off.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (turnContext.Activity.ReactionsAdded is { } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        }

        if (turnContext.Activity.ReactionsRemoved is { } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>Reactions were put on a message.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions were taken off a message.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was added or removed. By default: tells which, upgrades included.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>The bot was added.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool AnyoneBut(ChannelAccount bot, IList<ChannelAccount> members)
    {
        foreach (var member in members)
        {
            if (member.Id != bot?.Id)
            {
                return true;
            }
        }

        return false;
    }
}
