using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>The Bot Framework's face of the embedded channel: what the bot sends is gathered in the turn.</summary>
internal sealed class DirectLineAdapter : BotAdapter
{
    private readonly IBot _bot;
    private readonly TurnWalk _walk;
    private readonly IConversationLog _log;

    /// <summary>Uses every middleware there is, in order.</summary>
    public DirectLineAdapter(IBot bot, IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware, TurnWalk walk, IConversationLog log)
    {
        _bot = bot;
        _walk = walk;
        _log = log;

        foreach (var one in middleware) { Use(one); }
    }

    /// <summary>Runs a turn to its commit.</summary>
    public async Task RunAsync(DirectLineTurn said, CancellationToken cancel)
    {
        using var turn = new TurnContext(this, said.Activity);
        turn.TurnState.Add(said);

        if (said.Pictures is { } pictures) { turn.TurnState.Add(pictures); }

        await _walk.WalkAsync(turn, () => RunPipelineAsync(turn, _bot.OnTurnAsync, cancel), said.Keep, cancel);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var said = TurnOf(turnContext);
        var responses = new ResourceResponse[activities.Length];

        for (var at = 0; at < activities.Length; at++)
        {
            responses[at] = new ResourceResponse(IsForClients(activities[at]) ? said.Say(activities[at]) : string.Empty);
        }

        return Task.FromResult(responses);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var said = TurnOf(turnContext);

        if (!said.Replace(activity))
        {
            var sequence = ActivityId.SequenceIn(said.ConversationId, activity.Id)
                ?? throw new InvalidOperationException("There is no activity with this id to update.");

            said.ReplaceEarlier(activity, sequence, await TimeOfAsync(said.ConversationId, sequence, cancellationToken));
        }

        return new ResourceResponse(activity.Id);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        TurnOf(turnContext).TakeBack(reference.ActivityId);

        return Task.CompletedTask;
    }

    private static DirectLineTurn TurnOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<DirectLineTurn>()
        ?? throw new NotSupportedException("The embedded Direct Line speaks only in a turn that a page began.");

    /// <summary>What is there for tools, or paces a turn, is no part of a conversation.</summary>
    private static bool IsForClients(Activity activity) =>
        activity.Type is not (ActivityTypes.Trace or ActivityTypesEx.Delay or ActivityTypesEx.InvokeResponse);

    /// <summary>What takes a place keeps its time too, so that a page sorts it where it was; <c>null</c> if it was never kept.</summary>
    private async Task<DateTimeOffset?> TimeOfAsync(string conversationId, long sequence, CancellationToken cancel)
    {
        var following = await _log.AfterAsync(conversationId, sequence - 1, cancel);

        if (following.Count == 0 || following[0].Sequence != sequence) { return null; }

        using var json = JsonDocument.Parse(following[0].Utf8);

        return json.RootElement.GetProperty("timestamp"u8).GetDateTimeOffset();
    }
}
