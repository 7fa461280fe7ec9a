namespace Microsoft.Bot.Builder;

/// <summary>What middleware and dialogs keep for the length of a turn, by name or by type.</summary>
/// <remarks>Names do not differ by the case of their letters.</remarks>
public class TurnContextStateCollection : Dictionary<string, object>
{
    /// <summary>Nothing kept yet.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>Reads a value by name.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <returns>The value; null when there is none of this name and type.</returns>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);

        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Reads a value by its type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The value; null when there is none.</returns>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Adds a value by name.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">Its name, not used yet.</param>
    /// <param name="value">The value.</param>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);

        base.Add(key, value);
    }

    /// <summary>Adds a value by its type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Sets a value by name.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value.</param>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);

        this[key] = value;
    }

    /// <summary>Sets a value by its type.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);
}
