using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ViewsBot.Bench;

/// <summary>A channel that takes what the bot sends and does nothing with it, so that only the turn itself is measured.</summary>
internal sealed class SilentAdapter : BotAdapter
{
    private static readonly ResourceResponse Taken = new("1");
    private readonly List<Activity> _sent = [];

    /// <summary>What the bot sent in the last turn.</summary>
    public IReadOnlyList<Activity> Sent => _sent;

    public async Task TurnAsync(Activity activity, BotCallbackHandler bot)
    {
        _sent.Clear();
        using var turn = new TurnContext(this, activity);

        await RunPipelineAsync(turn, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        _sent.AddRange(activities);

        return Task.FromResult(Array.ConvertAll(activities, _ => Taken));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Taken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
