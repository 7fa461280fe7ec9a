using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Gives each open type its <see cref="OpenTypeConverter{T}"/>.</summary>
internal sealed class OpenTypeConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => OpenType.Is(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(OpenTypeConverter<>).MakeGenericType(typeToConvert));
}
