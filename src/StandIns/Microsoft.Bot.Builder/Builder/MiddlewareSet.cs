using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order it is run.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds middleware, after what is there.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This set.</returns>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);

        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs the set as one middleware of another.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">What comes after the set.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);

        await RunFrom(0, turnContext, null, cancellationToken);
        await next(cancellationToken);
    }

    /// <summary>Runs the set, and then the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">What the bot does; may be null.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => RunFrom(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFrom(int at, ITurnContext turn, BotCallbackHandler bot, CancellationToken cancel)
    {
        if (at == _middleware.Count)
        {
            return bot?.Invoke(turn, cancel) ?? Task.CompletedTask;
        }

        return _middleware[at].OnTurnAsync(turn, further => RunFrom(at + 1, turn, bot, further), cancel);
    }
}
