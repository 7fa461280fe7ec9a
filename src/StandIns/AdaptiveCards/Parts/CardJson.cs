using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards.Parts;

/// <summary>How cards are written and read as JSON.</summary>
internal static class CardJson
{
    private static readonly JsonSerializerOptions _write = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions _read = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
    };

    /// <summary>Indented, with letters of every script as themselves.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(_write);

    /// <summary>Comments and trailing commas are let pass.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonNode Read(string json) => JsonNode.Parse(json, documentOptions: _read);
}
