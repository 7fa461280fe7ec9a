using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Terminal;

/// <summary>The Bot Framework's face of a terminal: a turn is walked to its commit, and then what the bot said in it is shown.</summary>
internal sealed class TerminalAdapter : BotAdapter
{
    private static readonly ResourceResponse Taken = new("");

    private readonly IBot _bot;
    private readonly TurnWalk _walk;

    /// <summary>Uses every middleware there is, in order.</summary>
    public TerminalAdapter(IBot bot, IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware, TurnWalk walk)
    {
        (_bot, _walk) = (bot, walk);

        foreach (var one in middleware) { Use(one); }
    }

    /// <summary>Runs a turn to its commit.</summary>
    /// <returns>What the bot said.</returns>
    public async Task<IReadOnlyList<Activity>> RunAsync(Activity activity, Keying? keying, CancellationToken cancel)
    {
        using var turn = new TurnContext(this, activity);
        var said = new List<Activity>();

        turn.TurnState.Add(said);

        if (keying is not null) { turn.TurnState.Add(keying); }

        await _walk.WalkAsync(turn, () => RunPipelineAsync(turn, _bot.OnTurnAsync, cancel), _ => { }, cancel);

        return said;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Get<List<Activity>>().AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));

        return Task.FromResult(Array.ConvertAll(activities, _ => Taken));
    }

    /// <inheritdoc/>
    /// <remarks>A terminal cannot show a line anew: what is updated is said again.</remarks>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    /// <inheritdoc/>
    /// <remarks>Nothing that is typed here is logged, so nothing has to be taken back.</remarks>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
}
