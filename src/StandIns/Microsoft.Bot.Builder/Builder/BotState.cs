namespace Microsoft.Bot.Builder;

/// <summary>State that belongs to something: a conversation, a user, or a user in a conversation.</summary>
/// <remarks>It is read once a turn, changed in memory, and written when it is saved and has changed.</remarks>
public abstract class BotState
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>State that is kept in a storage.</summary>
    /// <param name="storage">The storage.</param>
    /// <param name="contextServiceKey">The name under which a turn remembers it.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);

        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <summary>Names a property of this state.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <returns>The way to read and change it.</returns>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new StateProperty<T>(this, name);
    }

    /// <summary>Reads the state into the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to read it again when the turn has it already.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>A task.</returns>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (force || InTurn(turnContext) is null)
        {
            var key = GetStorageKey(turnContext);
            var items = await _storage.ReadAsync([key], cancellationToken);
            turnContext.TurnState[_contextServiceKey] = CachedState.Of(items, key);
        }
    }

    /// <summary>Writes the state if it has changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to write it unchanged too.</param>
    /// <param name="cancellationToken">Gives the writing up.</param>
    /// <returns>A task.</returns>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (InTurn(turnContext) is { } cached && (cached.Changes() | force))
        {
            await _storage.WriteAsync(cached.ToWrite(GetStorageKey(turnContext)), cancellationToken);
            cached.Written();
        }
    }

    /// <summary>Empties the state for this turn; saving it empties what is stored.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task.</returns>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        turnContext.TurnState[_contextServiceKey] = CachedState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state, from the turn and from the storage.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Where this turn's state is stored.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The state's properties in a turn that has read it.</summary>
    internal async ValueTask<IDictionary<string, object>> PropertiesAsync(ITurnContext turn, CancellationToken cancel)
    {
        await LoadAsync(turn, false, cancel);
        return InTurn(turn).Properties;
    }

    private CachedState InTurn(ITurnContext turn) => turn.TurnState.Get<CachedState>(_contextServiceKey);
}
