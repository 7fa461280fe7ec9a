using Microsoft.Bot.Builder;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Turns;

/// <summary>The walk of one turn, the same on every channel: open the record, let the bot speak, keep all of it in one commit.</summary>
internal sealed class TurnWalk(ITurnRecords records)
{
    /// <summary>Walks it. What the bot said may leave the house once this has returned; if it throws, nothing was kept.</summary>
    /// <param name="turn">The turn; dialogs find the record in its state. Where somebody keys what they hear, its state says who.</param>
    /// <param name="speak">Middleware and bot.</param>
    /// <param name="keep">What the channel itself keeps with the turn.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task WalkAsync(ITurnContext turn, Func<Task> speak, Action<IConversationTurn> keep, CancellationToken cancel)
    {
        var activity = turn.Activity;

        await using var record = await records.OpenAsync(activity.ChannelId, activity.Conversation.Id, turn.TurnState.Get<Keying>(), cancel);

        turn.TurnState.Add(record);
        await speak();
        keep((IConversationTurn)record);
        await record.CommitAsync(cancel);
    }
}
