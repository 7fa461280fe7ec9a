using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something known about an activity: a mention, a place, the client's abilities.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    /// <summary>Of no type yet.</summary>
    public Entity()
    {
    }

    /// <summary>Of a type.</summary>
    /// <param name="type">What it is.</param>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>What it is.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Type { get; set; }

    /// <summary>Everything but the type, in the order it came.</summary>
    [JsonIgnore]
    internal Dictionary<string, JsonElement> More { get; set; }

    /// <summary>This entity as a type of one's own.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <returns>A new object with what fits.</returns>
    public T GetAs<T>() => SchemaJson.Copy<T>(this);

    /// <summary>Takes over what an object says.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="obj">The object; its <c>type</c>, if it has one, becomes this entity's.</param>
    public void SetAs<T>(T obj)
    {
        var copy = SchemaJson.Copy<Entity>(obj);
        Type = copy.Type;
        More = copy.More;
    }
}
