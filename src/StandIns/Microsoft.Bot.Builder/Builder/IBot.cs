namespace Microsoft.Bot.Builder;

/// <summary>A bot.</summary>
public interface IBot
{
    /// <summary>Takes a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the turn up.</param>
    /// <returns>A task.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
