namespace Microsoft.Bot.Builder;

/// <summary>States that are loaded and saved together.</summary>
public class BotStateSet
{
    /// <summary>A set of states.</summary>
    /// <param name="botStates">The states.</param>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set.</returns>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);

        BotStates.Add(botState);
        return this;
    }

    /// <summary>Loads all of them, at once.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to load again what the turn has already.</param>
    /// <param name="cancellationToken">Gives the loading up.</param>
    /// <returns>A task.</returns>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => BotStates is [var only]
            ? only.LoadAsync(turnContext, force, cancellationToken)
            : Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Saves all that changed, at once.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to write unchanged ones too.</param>
    /// <param name="cancellationToken">Gives the saving up.</param>
    /// <returns>A task.</returns>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => BotStates is [var only]
            ? only.SaveChangesAsync(turnContext, force, cancellationToken)
            : Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
