using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What programs say to the bot and ask of it.</content>
public partial class ActivityHandler
{
    /// <summary>An event came in. By default: calls <see cref="OnEventAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => OnEventAsync(turnContext, cancellationToken);

    /// <summary>An event came in that has no method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An invoke came in. By default: knows <c>adaptiveCard/action</c>, and answers anything else with 501.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>The answer; null when it was sent already.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (turnContext.Activity.Name != AdaptiveCardInvoke.Name)
        {
            return AdaptiveCardInvoke.NotImplemented;
        }

        try
        {
            var value = AdaptiveCardInvoke.Read(turnContext.Activity.Value);
            return new InvokeResponse { Status = 200, Body = await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken) };
        }
        catch (InvokeRefusedException refused)
        {
            return refused.Response;
        }
    }

    /// <summary>An action was taken on an Adaptive Card. By default: 501.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The action.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>What the card's reader is told or shown.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeRefusedException(AdaptiveCardInvoke.NotImplemented);

    /// <summary>The method may have sent its answer itself; a second one is not sent.</summary>
    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken cancel)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turn), cancel);
        if (answer is not null && turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, cancel);
        }
    }
}
