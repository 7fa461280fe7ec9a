using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Types whose places may hold values of other types: interfaces, and classes others may derive from.</summary>
internal static class OpenType
{
    public static bool Is(Type type)
        => (type.IsInterface || (type.IsClass && !type.IsSealed))
            && type != typeof(object)
            && !typeof(IEnumerable).IsAssignableFrom(type)
            && !typeof(JsonNode).IsAssignableFrom(type)
            && !typeof(JsonDocument).IsAssignableFrom(type)
            && !type.IsDefined(typeof(JsonConverterAttribute), inherit: false)
            && !IsOfTheProtocol(type);

    /// <summary>Nobody derives from the protocol's classes, and there are many of them in a message.</summary>
    private static bool IsOfTheProtocol(Type type) => type.IsClass && type.Namespace == typeof(Activity).Namespace && type.Assembly == typeof(Activity).Assembly;
}
