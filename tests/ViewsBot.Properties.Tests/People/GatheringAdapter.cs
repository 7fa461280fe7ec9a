using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Turns;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A channel that hands over what the bot says in a turn.</summary>
internal sealed class GatheringAdapter : BotAdapter
{
    private static readonly ResourceResponse Taken = new("1");

    private List<Activity> _sent = [];

    public async Task<IReadOnlyList<Activity>> TurnAsync(Activity activity, ITurnRecord record, SentPicture? picture, IBot bot)
    {
        _sent = [];
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(record);
        if (picture is not null) { turn.TurnState.Add(new SentPictures([picture])); }

        await RunPipelineAsync(turn, bot.OnTurnAsync, CancellationToken.None);

        return _sent;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        _sent.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));

        return Task.FromResult(Array.ConvertAll(activities, _ => Taken));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(Taken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
