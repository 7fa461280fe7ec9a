namespace Microsoft.Bot.Builder;

/// <summary>Where state is kept.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Gives the reading up.</param>
    /// <returns>Those that exist, by key.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items.</summary>
    /// <param name="changes">The items, by key.</param>
    /// <param name="cancellationToken">Gives the writing up.</param>
    /// <returns>A task.</returns>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; those that do not exist are passed over.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Gives the deletion up.</param>
    /// <returns>A task.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
