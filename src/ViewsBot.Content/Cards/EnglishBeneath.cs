using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ViewsBot.Content.Cards;

/// <summary>
/// Puts beneath each text of a card what the same text of its English twin says, where that is another: smaller, as a text of its own whose id names
/// its language (<c>lang-en-1</c>), so that a page can mark it. On a button it stands behind the word. What is spoken stays in one language.
/// </summary>
internal sealed class EnglishBeneath
{
    /// <summary>What stands on a button between its word and the English one; nothing of ours has it in it.</summary>
    public const string Between = " · ";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private int _count;

    private EnglishBeneath() { }

    /// <summary>The card with the English beneath its texts.</summary>
    /// <param name="card">The card.</param>
    /// <param name="english">The same card, filled from the same template with English words.</param>
    public static FilledCard Put(FilledCard card, FilledCard english)
    {
        if (card.Utf8.Span.SequenceEqual(english.Utf8.Span)) { return card; }

        var (whole, twin) = (JsonNode.Parse(card.Utf8.Span)!.AsObject(), JsonNode.Parse(english.Utf8.Span)!.AsObject());

        new EnglishBeneath().Walk(whole, twin);

        return new FilledCard(JsonSerializer.SerializeToUtf8Bytes(whole, Plain));
    }

    private void Walk(JsonNode? own, JsonNode? english)
    {
        switch (own, english)
        {
            case (JsonObject node, JsonObject twin): WalkMembers(node, twin); break;
            case (JsonArray list, JsonArray twins): WalkItems(list, twins); break;
        }
    }

    private void WalkMembers(JsonObject own, JsonObject english)
    {
        foreach (var (name, part) in own.ToList())
        {
            // A choice's action names the choice, and a name is one word in one language.
            if (name is "selectAction" or "data") { continue; }

            if (name == "title" && Said(english, name) is { } title && title != Said(own, name)) { own[name] = Said(own, name) + Between + title; }

            Walk(part, english[name]);
        }
    }

    private void WalkItems(JsonArray own, JsonArray english)
    {
        var beneath = own.Zip(english, Beneath).ToList();

        foreach (var (part, twin) in own.Zip(english).ToList()) { Walk(part, twin); }

        for (var at = beneath.Count - 1; at >= 0; at--)
        {
            if (beneath[at] is { } text) { own.Insert(at + 1, text); }
        }
    }

    private JsonObject? Beneath(JsonNode? own, JsonNode? english)
    {
        if (own is not JsonObject element || Said(element, "type") != "TextBlock" || Said(english, "text") is not { } text || text == Said(element, "text")) { return null; }

        var beneath = new JsonObject { ["type"] = "TextBlock", ["id"] = $"lang-en-{++_count}", ["text"] = text, ["wrap"] = true, ["size"] = "Small", ["spacing"] = "None" };

        if (element["horizontalAlignment"] is { } aligned) { beneath["horizontalAlignment"] = aligned.DeepClone(); }

        return beneath;
    }

    private static string? Said(JsonNode? element, string name) => (element as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
