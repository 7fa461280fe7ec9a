using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ViewsBot.Storage.BotState;

/// <summary>A place whose declared type is an interface or an abstract class holds something of another type, and says which.</summary>
internal sealed class OpenTypeConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsAbstract && !typeof(IEnumerable).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => (T?)AnyValue.Read(ref reader, options);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => AnyValue.Write(writer, value, options);
    }
}
