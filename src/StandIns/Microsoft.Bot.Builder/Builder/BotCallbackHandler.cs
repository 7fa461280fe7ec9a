namespace Microsoft.Bot.Builder;

/// <summary>What a bot does in a turn, once middleware has had its say.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Gives the turn up.</param>
/// <returns>A task.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
