using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, changing and deleting activities.</content>
public partial class TurnContext
{
    private List<Activity> _buffered;

    /// <summary>The replies that go into the answer of a request that expects them there.</summary>
    public List<Activity> BufferedReplyActivities => _buffered ??= [];

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var sent = await SendActivitiesAsync([activity], cancellationToken);
        return sent is { Length: > 0 } ? sent[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send: the list of activities is empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            addressed.Add(activity.ApplyConversationReference(reference));
        }

        return SendFrom(0, addressed, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return UpdateFrom(0, activity.ApplyConversationReference(Activity.GetConversationReference()), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFrom(0, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);

        return DeleteFrom(0, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse[]> SendFrom(int handler, List<Activity> activities, CancellationToken cancel)
        => handler < (_handlers.Send?.Count ?? 0)
            ? _handlers.Send[handler](this, activities, () => SendFrom(handler + 1, activities, cancel))
            : SendAsync(activities, cancel);

    private Task<ResourceResponse> UpdateFrom(int handler, Activity activity, CancellationToken cancel)
        => handler < (_handlers.Update?.Count ?? 0)
            ? _handlers.Update[handler](this, activity, () => UpdateNextAsync(handler + 1, activity, cancel))
            : Adapter.UpdateActivityAsync(this, activity, cancel);

    /// <summary>A handler sees the id the channel gave once it comes back from those after it.</summary>
    private async Task<ResourceResponse> UpdateNextAsync(int handler, Activity activity, CancellationToken cancel)
    {
        var updated = await UpdateFrom(handler, activity, cancel);
        activity.Id = updated?.Id ?? activity.Id;
        return updated;
    }

    private Task DeleteFrom(int handler, ConversationReference reference, CancellationToken cancel)
        => handler < (_handlers.Delete?.Count ?? 0)
            ? _handlers.Delete[handler](this, reference, () => DeleteFrom(handler + 1, reference, cancel))
            : Adapter.DeleteActivityAsync(this, reference, cancel);

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, CancellationToken cancel)
    {
        var sent = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await SendByAdapterAsync(activities, cancel);
        foreach (var activity in activities)
        {
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return sent;
    }

    private async Task<ResourceResponse[]> SendByAdapterAsync(List<Activity> activities, CancellationToken cancel)
    {
        var sent = await Adapter.SendActivitiesAsync(this, [.. activities], cancel);
        for (var at = 0; at < sent?.Length && at < activities.Count; at++)
        {
            activities[at].Id = sent[at].Id;
        }

        return sent;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var sent = new ResourceResponse[activities.Count];
        for (var at = 0; at < sent.Length; at++)
        {
            sent[at] = new ResourceResponse();
            BufferedReplyActivities.Add(activities[at]);
            if (activities[at].Type == ActivityTypesEx.InvokeResponse)
            {
                TurnState.Set(BotAdapter.InvokeResponseKey, activities[at]);
            }
        }

        return sent;
    }
}
