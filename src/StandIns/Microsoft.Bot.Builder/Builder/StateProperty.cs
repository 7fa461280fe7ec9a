using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>One property of a state; reading or changing it loads the state when the turn does not have it yet.</summary>
/// <typeparam name="T">The property's type.</typeparam>
internal sealed class StateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var properties = await state.PropertiesAsync(turnContext, cancellationToken);
        if (properties.TryGetValue(name, out var stored) && stored is not null)
        {
            return As(stored);
        }

        if (defaultValueFactory is null)
        {
            return default;
        }

        var value = defaultValueFactory();
        properties[name] = value;
        return value;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
    {
        var properties = await state.PropertiesAsync(turnContext, cancellationToken);
        properties[name] = value;
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var properties = await state.PropertiesAsync(turnContext, cancellationToken);
        properties.Remove(name);
    }

    /// <summary>A storage may give back less than a type: a long for an int, JSON for an object.</summary>
    private static T As(object stored) => stored switch
    {
        T typed => typed,
        JsonElement element => element.Deserialize<T>(StateJson.Options),
        _ => StateJson.Convert<T>(stored),
    };
}
