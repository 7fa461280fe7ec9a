namespace Microsoft.Bot.Builder;

/// <summary>Goes on to the next middleware, or to the bot.</summary>
/// <param name="cancellationToken">Gives the turn up.</param>
/// <returns>A task.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);
