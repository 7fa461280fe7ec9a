using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Hands a member over to the options that may put wrappers in it.</summary>
/// <typeparam name="T">The member's type.</typeparam>
internal sealed class MemberConverter<T> : JsonConverter<T>
{
    private readonly JsonConverter<T> _converter = (JsonConverter<T>)StateJson.Options.GetConverter(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _converter.Read(ref reader, typeToConvert, StateJson.Options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => _converter.Write(writer, value, StateJson.Options);
}
