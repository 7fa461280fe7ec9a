using System.Text.Json;

namespace ViewsBot.Content.Cards;

/// <summary>JSON as plain dictionaries, lists and values, for serialisers that know nothing of System.Text.Json.</summary>
internal static class JsonTree
{
    public static Dictionary<string, object?> Read(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonDocument.Parse(utf8);

        return Members(json.RootElement);
    }

    private static Dictionary<string, object?> Members(JsonElement element) =>
        element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value));

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
