namespace Microsoft.Bot.Builder;

/// <summary>Reads and changes one property of a bot's state.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Reads the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value when there is none yet; it is then set.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>The value. Without a factory and a value: null, or for a value type a <see cref="MissingMemberException"/>.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the property for this turn; saving the state keeps it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Gives the setting up.</param>
    /// <returns>A task.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Takes the property away; saving the state forgets it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
