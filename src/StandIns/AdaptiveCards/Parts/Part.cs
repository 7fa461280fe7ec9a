using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards.Parts;

/// <summary>
/// What an object of a card holds: its JSON properties as they were read or set, known or not, and the parts within it.
/// Keeping the JSON keeps everything that was read, in its order, without a member for each property of the schema.
/// </summary>
internal sealed class Part
{
    private readonly Dictionary<string, IHeld> _held = new(StringComparer.Ordinal);

    /// <summary>The properties that hold no parts.</summary>
    public JsonObject Properties { get; private set; } = [];

    /// <summary>The properties that hold parts.</summary>
    public IReadOnlyDictionary<string, IHeld> Held => _held;

    /// <summary>Says that a property holds a list of parts.</summary>
    public HeldList<T> HoldsMany<T>(string name)
        where T : class, IPart
    {
        var held = new HeldList<T>();
        _held.Add(name, held);
        return held;
    }

    /// <summary>Says that a property holds one part.</summary>
    public HeldOne<T> HoldsOne<T>(string name)
        where T : class, IPart
    {
        var held = new HeldOne<T>();
        _held.Add(name, held);
        return held;
    }

    /// <summary>Takes over the properties of an object that was read. What is held is left for its reader to set.</summary>
    public void TakeOver(JsonObject read) => Properties = read;

    /// <summary>The object as JSON again.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, value) in Properties)
        {
            if (!_held.TryGetValue(name, out var held))
            {
                json[name] = value?.DeepClone();
            }
            else if (held.ToJson(value) is { } parts)
            {
                json[name] = parts;
            }
        }

        foreach (var (name, held) in _held.Where(held => !Properties.ContainsKey(held.Key)))
        {
            if (held.ToJson(null) is { } parts)
            {
                json[name] = parts;
            }
        }

        return json;
    }

    /// <summary>A property as text; <c>null</c> if there is none.</summary>
    public string Text(string name) => TextOf(Properties, name);

    /// <summary>A property of an object as text; <c>null</c> if there is none.</summary>
    public static string TextOf(JsonObject json, string name) => json[name] is JsonValue value
        ? value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()
        : null;

    /// <summary>Whether a property is true.</summary>
    public bool Flag(string name) => Properties[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>A property as one of its names, whatever the case; the first of them if it is none.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(Text(name), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : default;

    /// <summary>Sets a property; <c>null</c> takes it away.</summary>
    public void Set(string name, JsonNode value)
    {
        if (value is null)
        {
            Properties.Remove(name);
            return;
        }

        Properties[name] = value;
    }

    /// <summary>Sets a property that is only written when true.</summary>
    public void SetFlag(string name, bool value) => Set(name, value ? JsonValue.Create(true) : null);

    /// <summary>Sets a property to one of its names; the first is not written.</summary>
    public void SetChoice<T>(string name, T value)
        where T : struct, Enum => Set(name, value.Equals(default(T)) ? null : JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));
}
