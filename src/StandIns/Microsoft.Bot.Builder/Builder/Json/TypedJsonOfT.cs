using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>How one type is written and read, without a wrapper of its own.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class TypedJson<T> : TypedJson
{
    private static readonly JsonSerializerOptions _options = OpenType.Is(typeof(T)) ? StateJson.ContentOptions : StateJson.Options;
    private static readonly JsonConverter<T> _converter = (JsonConverter<T>)_options.GetConverter(typeof(T));

    /// <summary>Only the serialiser itself knows how to write what is no number.</summary>
    private static readonly bool _mayBeNoNumber = typeof(T) == typeof(double) || typeof(T) == typeof(float);

    public static void WriteContent(Utf8JsonWriter writer, T value)
    {
        if (_mayBeNoNumber)
        {
            JsonSerializer.Serialize(writer, value, _options);
            return;
        }

        _converter.Write(writer, value, _options);
    }

    public static T ReadContent(ref Utf8JsonReader reader)
        => _mayBeNoNumber ? JsonSerializer.Deserialize<T>(ref reader, _options) : _converter.Read(ref reader, typeof(T), _options);

    public override void Write(Utf8JsonWriter writer, object value) => WriteContent(writer, (T)value);

    public override object Read(ref Utf8JsonReader reader) => ReadContent(ref reader);
}
