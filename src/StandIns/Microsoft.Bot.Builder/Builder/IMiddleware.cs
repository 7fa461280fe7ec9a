namespace Microsoft.Bot.Builder;

/// <summary>Stands between an adapter and a bot, before and after each turn.</summary>
public interface IMiddleware
{
    /// <summary>Sees a turn come in, and go out again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on; when it is not called, the turn ends here.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
