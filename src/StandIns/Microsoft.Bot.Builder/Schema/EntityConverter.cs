using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Keeps what an entity says beyond its type, and writes a mention among entities as the mention it is.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entity is a JSON object.");
        }

        var entity = new Entity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(ref reader, entity);
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString("type"u8, value.Type);
        }

        foreach (var (name, said) in value.More ?? [])
        {
            writer.WritePropertyName(name);
            said.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void ReadProperty(ref Utf8JsonReader reader, Entity entity)
    {
        var isType = reader.ValueTextEquals("type"u8);
        var name = isType ? null : reader.GetString();
        reader.Read();
        if (isType)
        {
            entity.Type = reader.GetString();
            return;
        }

        entity.More ??= [];
        entity.More[name] = JsonElement.ParseValue(ref reader);
    }
}
