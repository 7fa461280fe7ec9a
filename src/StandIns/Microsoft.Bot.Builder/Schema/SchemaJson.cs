using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How the protocol's types are written and read as JSON.</summary>
internal static class SchemaJson
{
    /// <summary>One set of options for the whole process: what a type looks like is worked out once.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNameCaseInsensitive = true,
        IncludeFields = true,
    };

    /// <summary>What an object says, read as another type.</summary>
    public static T Copy<T>(object value) => value switch
    {
        null => default,
        JsonElement element => element.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };
}
