using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ViewsBot.Channels.DirectLine.Json;

/// <summary>The one place that writes what the Bot Framework types as <c>object</c>: values, channel data, and what is in an attachment.</summary>
internal static class AnythingJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it. A filled card brings a converter that writes its bytes as they are.</summary>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case JsonElement json:
                writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(json), skipInputValidation: true);
                break;
            case { } token when IsNewtonsoft(token.GetType()):
                WriteToken(writer, token.ToString());
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), s_options);
                break;
        }
    }

    /// <summary>In the packages' world JSON is Newtonsoft's, which this project does not refer to.</summary>
    private static bool IsNewtonsoft(Type type) => type.Namespace?.StartsWith("Newtonsoft.Json", StringComparison.Ordinal) ?? false;

    /// <summary>An object's or a list's text is its JSON; a single value's is the bare value.</summary>
    private static void WriteToken(Utf8JsonWriter writer, string? text)
    {
        if (text is ['{' or '[', ..])
        {
            writer.WriteRawValue(text);
            return;
        }

        writer.WriteStringValue(text);
    }
}
