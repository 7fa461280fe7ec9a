using System.Text.Json;
using System.Text.Json.Nodes;

namespace ViewsBot.Kills.Checking;

/// <summary>A log as lines that two children who tapped the same have the same, whoever they are and whenever it was.</summary>
internal static class Transcript
{
    /// <summary>One line for each activity: who, and what was tapped or shown.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<JsonElement> log) => [.. log.Select(Line)];

    private static string Line(JsonElement activity)
    {
        var said = activity.TryGetProperty("value", out var value) ? value
            : activity.TryGetProperty("attachments", out var cards) ? cards
            : activity.TryGetProperty("text", out var text) ? text
            : default;
        var who = activity.GetProperty("from").GetProperty("role").GetString();

        return said.ValueKind == JsonValueKind.Undefined ? $"{who}: nothing" : $"{who}: {WithoutBoards(said)}";
    }

    /// <summary>A board's id is its conversation's own.</summary>
    private static string WithoutBoards(JsonElement said)
    {
        var node = JsonNode.Parse(said.GetRawText())!;
        Remove(node);

        return node.ToJsonString();
    }

    private static void Remove(JsonNode? node)
    {
        if (node is JsonObject found)
        {
            found.Remove("board");

            foreach (var (_, inner) in found) { Remove(inner); }
        }
        else if (node is JsonArray list)
        {
            foreach (var inner in list) { Remove(inner); }
        }
    }
}
