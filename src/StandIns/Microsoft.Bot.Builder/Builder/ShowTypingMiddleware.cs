using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while a message's turn takes long.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    /// <summary>With its times.</summary>
    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds from one sign to the next.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        if (delay < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");
        }

        if (period <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");
        }

        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = turnContext.Activity.Type == ActivityTypes.Message
            ? TypeAsync(turnContext, answered.Token)
            : Task.CompletedTask;
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await answered.CancelAsync();
            await typing;
        }
    }

    /// <summary>Goes past the turn's handlers, so that a sign of typing is no answer.</summary>
    private async Task TypeAsync(ITurnContext turn, CancellationToken answered)
    {
        try
        {
            for (var wait = _delay; ; wait = _period)
            {
                await Task.Delay(wait, answered);
                var sign = new Activity(ActivityTypes.Typing) { RelatesTo = turn.Activity.RelatesTo };
                sign.ApplyConversationReference(turn.Activity.GetConversationReference());
                await turn.Adapter.SendActivitiesAsync(turn, [sign], answered);
            }
        }
        catch (OperationCanceledException) when (answered.IsCancellationRequested)
        {
            return;
        }
    }
}
