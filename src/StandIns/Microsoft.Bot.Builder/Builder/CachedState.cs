using System.Text.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A state as a turn has it, and as it was when it was last read or written.</summary>
internal sealed class CachedState
{
    private byte[] _before;
    private byte[] _now;

    private CachedState(IDictionary<string, object> properties, byte[] before)
    {
        Properties = properties;
        _before = before;
    }

    public IDictionary<string, object> Properties { get; }

    /// <summary>What a storage read.</summary>
    public static CachedState Of(IDictionary<string, object> items, string key)
    {
        object stored = null;
        items?.TryGetValue(key, out stored);
        var properties = stored switch
        {
            null => new Dictionary<string, object>(),
            IDictionary<string, object> dictionary => dictionary,
            JsonElement { ValueKind: JsonValueKind.Object } element => element.EnumerateObject().ToDictionary(property => property.Name, property => (object)property.Value),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
        return new CachedState(properties, JsonOf(items, key, stored, properties));
    }

    /// <summary>Nothing, which counts as a change.</summary>
    public static CachedState Cleared() => new(new Dictionary<string, object>(), []);

    /// <summary>Whether the state is not what it was.</summary>
    public bool Changes()
    {
        _now = StateJson.WriteUnlessSame(Properties, _before);
        return !ReferenceEquals(_now, _before);
    }

    public Dictionary<string, object> ToWrite(string key)
    {
        var items = new StateItems(1);
        items.Put(key, Properties, _now);
        return items;
    }

    public void Written() => _before = _now;

    private static byte[] JsonOf(IDictionary<string, object> items, string key, object stored, IDictionary<string, object> properties)
        => stored is null ? StateJson.Empty : (items as StateItems)?.JsonOf(key) ?? StateJson.Write(properties);
}
