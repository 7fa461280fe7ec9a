namespace Microsoft.Bot.Builder;

/// <summary>Saves states at the end of each turn. A turn that threw saves nothing.</summary>
/// <param name="botStates">The states.</param>
public class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    private readonly BotStateSet _states = new(botStates);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (next is not null)
        {
            await next(cancellationToken);
        }

        await _states.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
