using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ViewsBot.Bench;

/// <summary>A channel that takes what the bot sends and does nothing with it, so that only the turn itself is measured.</summary>
internal sealed class SilentAdapter : BotAdapter
{
    private static readonly ResourceResponse Taken = new("1");

    public int Sent { get; private set; }

    public async Task TurnAsync(Activity activity, BotCallbackHandler bot)
    {
        using var turn = new TurnContext(this, activity);

        await RunPipelineAsync(turn, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent += activities.Length;

        return Task.FromResult(Array.ConvertAll(activities, _ => Taken));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Taken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
