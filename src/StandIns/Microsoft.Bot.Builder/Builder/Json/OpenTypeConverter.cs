using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Writes a value of the very type of its place bare, and any other in a wrapper.</summary>
/// <typeparam name="T">The type of the place.</typeparam>
internal sealed class OpenTypeConverter<T> : JsonConverter<T>
{
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(T))
        {
            TypedJson<T>.WriteContent(writer, value);
            return;
        }

        Wrapper.Write(writer, value);
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => Wrapper.IsNext(reader) ? (T)Wrapper.Read(ref reader) : TypedJson<T>.ReadContent(ref reader);
}
