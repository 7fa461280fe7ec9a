using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Json;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Connector;

/// <summary>
/// Walks the turn of a channel elsewhere: one at a time in a conversation, each activity once, and nothing that is said leaves before it
/// is kept.
/// </summary>
internal sealed class HeldUntilKept(TurnWalk walk, IConversationLog log, InUse<Lane> lanes, SorryElsewhere sorry) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        MustBeAddressed(activity);

        using var lease = lanes.Borrow($"{activity.ChannelId}|{activity.Conversation.Id}");
        await lease.Thing.EnterAsync();

        try
        {
            if (!await IsKeptAsync(activity, cancellationToken)) { await TakeAsync(turnContext, next, cancellationToken); }
        }
        finally
        {
            lease.Thing.Leave();
        }
    }

    private async Task TakeAsync(ITurnContext turn, NextDelegate next, CancellationToken cancel)
    {
        var held = new HeldSends(turn);

        try
        {
            await walk.WalkAsync(turn, () => next(cancel), record => Remember(record, turn.Activity), cancel);
        }
        catch (Exception problem)
        {
            held.Discard();
            await sorry.SayAsync(turn, problem, cancel);
            throw;
        }

        await held.ReleaseAsync();
    }

    private async Task<bool> IsKeptAsync(Activity activity, CancellationToken cancel) =>
        KeyOf(activity) is { } key && await log.IdOfAsync(activity.Conversation.Id, key, cancel) is not null;

    /// <summary>The embedded channel's conversations are never reached from outside: their tokens would be worth nothing.</summary>
    private static void MustBeAddressed(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id) || string.IsNullOrEmpty(activity.ChannelId) || activity.ChannelId == Stamp.ChannelId)
        {
            throw new BadHttpRequestException("An activity says its 'conversation' and its 'channelId', and comes from a channel elsewhere.");
        }
    }

    private static void Remember(IConversationTurn record, Activity activity)
    {
        if (KeyOf(activity) is { } key) { record.Answered(key, activity.Id); }
    }

    /// <summary>A channel that sends again sends the same id; <c>null</c> where it gives none.</summary>
    private static string? KeyOf(Activity activity) => string.IsNullOrEmpty(activity.Id) ? null : $"{activity.ChannelId}:{activity.Id}";
}
