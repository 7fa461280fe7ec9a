using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: what came in, and how to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What middleware and dialogs keep for the length of the turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>What came in.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but traces has been sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="textReplyToSend">What it says.</param>
    /// <param name="speak">What is spoken aloud: text or SSML.</param>
    /// <param name="inputHint">Whether the bot waits for an answer: one of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>The id the channel gave to it.</returns>
    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity.</summary>
    /// <param name="activity">The activity; it is addressed to whoever sent what came in.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>The id the channel gave to it; without an id when a handler kept it back.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities, in their order.</summary>
    /// <param name="activities">One or more.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>The ids the channel gave to them.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    /// <param name="activity">The new one, with the old one's id.</param>
    /// <param name="cancellationToken">Gives the change up.</param>
    /// <returns>The id the channel gave to it.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity of this conversation.</summary>
    /// <param name="activityId">Its id.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity.</summary>
    /// <param name="conversationReference">Says which, in which conversation.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Has a handler called before activities are sent. Handlers are called in the order they were added.</summary>
    /// <param name="handler">Calls <c>next</c>, or keeps the activities back by not calling it.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Has a handler called before an activity is changed.</summary>
    /// <param name="handler">Calls <c>next</c>, or prevents the change by not calling it.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Has a handler called before an activity is deleted.</summary>
    /// <param name="handler">Calls <c>next</c>, or prevents the deletion by not calling it.</param>
    /// <returns>This turn.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
