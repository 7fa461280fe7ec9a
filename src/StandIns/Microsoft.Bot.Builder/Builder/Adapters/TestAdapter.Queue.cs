using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>What the bot sends.</content>
public partial class TestAdapter
{
    private const string ServiceUrl = "https://test.com";

    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send: the list of activities is empty.", nameof(activities));
        }

        var sent = new ResourceResponse[activities.Length];
        for (var at = 0; at < activities.Length; at++)
        {
            sent[at] = await SendAsync(activities[at], cancellationToken);
        }

        return sent;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var found = Rearrange(sent => sent.Id == activity.Id, activity);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        Rearrange(sent => sent.Id == reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Waits for the bot's next reply.</summary>
    internal Task<IActivity> GetNextReplyAsync(CancellationToken cancel)
    {
        lock (ActiveQueue)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
            {
                return Task.FromResult(reply);
            }

            var coming = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancel.Register(() => coming.TrySetCanceled(cancel));
            _waiting.Enqueue(coming);
            return coming.Task;
        }
    }

    /// <summary>The package gives its words for the conversation in this order, so that the id is the second of them.</summary>
    private static ConversationReference OwnConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = ServiceUrl,
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
    };

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancel)
    {
        activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (activity.Type == ActivityTypesEx.Delay)
        {
            await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancel);
        }
        else if (activity.Type != ActivityTypes.Trace || _sendTraceActivity)
        {
            Enqueue(activity);
        }

        return new ResourceResponse(activity.Id);
    }

    private void Enqueue(Activity activity)
    {
        lock (ActiveQueue)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    /// <summary>Puts another activity in the place of one in the queue, or takes it out.</summary>
    private bool Rearrange(Func<Activity, bool> which, Activity replacement)
    {
        lock (ActiveQueue)
        {
            var sent = ActiveQueue.ToList();
            var at = sent.FindIndex(activity => which(activity));
            if (at < 0)
            {
                return false;
            }

            ActiveQueue.Clear();
            for (var each = 0; each < sent.Count; each++)
            {
                if (each != at || replacement is not null)
                {
                    ActiveQueue.Enqueue(each == at ? replacement : sent[each]);
                }
            }

            return true;
        }
    }
}
