using System.Text.Json;
using System.Text.Json.Serialization;

namespace ViewsBot.Storage.BotState;

/// <summary>A place that takes any value. What JSON knows by itself stands bare; everything else says its type: <c>{"$type":…,"value":…}</c>.</summary>
/// <remarks>As in the packages, whole numbers come back as <see cref="long"/>.</remarks>
internal sealed class AnyValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => AnyValue.Read(ref reader, options);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => AnyValue.Write(writer, value, options);
}
