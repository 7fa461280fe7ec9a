using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.Connector;

/// <summary>What the bot sends, changes and takes back in a turn, held until the turn is kept and then done in the same order.</summary>
internal sealed class HeldSends
{
    private readonly List<Func<Task>> _held = [];
    private bool _isOpen;

    /// <summary>Holds what this turn sends from now on.</summary>
    public HeldSends(ITurnContext turn)
    {
        turn.OnSendActivities(async (_, activities, next) => _isOpen ? await next() : Hold(activities, next));
        turn.OnUpdateActivity(async (_, activity, next) => _isOpen ? await next() : Hold(activity, next));
        turn.OnDeleteActivity((context, reference, next) => _isOpen ? next() : Hold(context, reference, next));
    }

    /// <summary>Does all of it; what is sent from now on goes out at once.</summary>
    public async Task ReleaseAsync()
    {
        _isOpen = true;

        foreach (var send in _held) { await send(); }
    }

    /// <summary>Nothing of it happened; what is sent from now on (a sorry) goes out at once.</summary>
    public void Discard()
    {
        _isOpen = true;
        _held.Clear();
    }

    /// <summary>The channel gives ids when it gets them: until then there are none.</summary>
    private ResourceResponse[] Hold(List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        _held.Add(next);

        return [.. activities.Select(_ => new ResourceResponse(string.Empty))];
    }

    private ResourceResponse Hold(Activity activity, Func<Task<ResourceResponse>> next)
    {
        _held.Add(next);

        return new ResourceResponse(activity.Id);
    }

    /// <summary>What a person said on a channel elsewhere stands in that channel's own log: only what the bot said can be taken back there.</summary>
    private Task Hold(ITurnContext turn, ConversationReference reference, Func<Task> next)
    {
        if (reference.ActivityId != turn.Activity.Id) { _held.Add(next); }

        return Task.CompletedTask;
    }
}
