using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: makes turns of what comes in, and sends what goes out.</summary>
public abstract class BotAdapter
{
    /// <summary>Where a turn's state holds the answer to an invoke.</summary>
    internal const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>What to do with an exception nobody caught in a turn; without it, the caller gets the exception.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>What stands between this adapter and the bot, in order.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware, after what is there.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">The activities, addressed.</param>
    /// <param name="cancellationToken">Gives the sending up.</param>
    /// <returns>The ids the channel gave, one for each.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Puts an activity in the place of one on the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The new one, with the old one's id.</param>
    /// <param name="cancellationToken">Gives the change up.</param>
    /// <returns>The id the channel gave.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity from the channel.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">Says which.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Begins a turn of the bot's own in a conversation.</summary>
    /// <param name="botId">The bot's app id; only some adapters look at it.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        using var turn = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Makes a new conversation on a channel.</summary>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where the channel is.</param>
    /// <param name="audience">For whom the bot's token is.</param>
    /// <param name="conversationParameters">What the conversation is made of.</param>
    /// <param name="callback">What the bot does in it.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <returns>A task.</returns>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException($"{GetType().Name} cannot make conversations.");

    /// <summary>Runs a turn for an activity that was already found to be genuine.</summary>
    /// <param name="claimsIdentity">Who sent it.</param>
    /// <param name="activity">What came in.</param>
    /// <param name="callback">What the bot does.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>The answer to an invoke; otherwise null.</returns>
    /// <exception cref="NotImplementedException">This adapter cannot.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException($"{GetType().Name} cannot process activities.");

    /// <summary>Runs middleware and bot, in the language of what came in.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the bot does; may be null.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        SpeakLanguageOf(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception problem) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, problem);
        }
    }

    /// <summary>A language nobody knows leaves the culture as it was.</summary>
    private static void SpeakLanguageOf(ITurnContext turn)
    {
        if (string.IsNullOrEmpty(turn.Activity.Locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(turn.Activity.Locale);
            Tell(turn, turn.Activity.Locale);
        }
        catch (CultureNotFoundException)
        {
            Tell(turn, CultureInfo.CurrentCulture.Name);
        }
    }

    private static void Tell(ITurnContext turn, string locale)
    {
        if (turn is TurnContext own)
        {
            own.Locale = locale;
        }
    }
}
