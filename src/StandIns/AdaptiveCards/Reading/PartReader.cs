using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards.Parts;

namespace AdaptiveCards.Reading;

/// <summary>Reads a part of a card and all parts within it.</summary>
internal sealed class PartReader(List<AdaptiveWarning> warnings)
{
    private const string Fallback = "fallback";

    private HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads a part whose type is known, or is said by itself.</summary>
    public IPart Read(JsonObject json, string unsaidType, bool isAction = false)
    {
        var type = Part.TextOf(json, "type") ?? unsaidType
            ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
        var element = Make(json, type, isAction);
        CheckId(element, Part.TextOf(json, "id"));
        ReadInto(element, json);
        return element;
    }

    private AdaptiveTypedElement Make(JsonObject json, string type, bool isAction)
    {
        if (Kinds.Of(type) is not { } kind)
        {
            Warn($"Unknown element '{type}'");
            return isAction ? new OtherAction(type) : new OtherElement(type);
        }

        foreach (var property in kind.Required.Where(property => json[property] is null))
        {
            Warn($"Required property '{property}' not found on '{type}'");
        }

        return kind.Make();
    }

    private void CheckId(AdaptiveTypedElement element, string id)
    {
        if (element is AdaptiveInput && id is null)
        {
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{element.Type}'");
        }

        if (!string.IsNullOrEmpty(id) && !_ids.Add(id))
        {
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        }
    }

    private void ReadInto(IPart part, JsonObject json)
    {
        part.Part.TakeOver(json);
        foreach (var (name, held) in part.Part.Held)
        {
            if (name == Fallback)
            {
                ReadFallback(held, json[name], part is AdaptiveAction);
                continue;
            }

            foreach (var child in ObjectsIn(json[name]))
            {
                if (!held.Add(held is HeldList<AdaptiveChoice> ? Choice(child) : Read(child, Kinds.UnsaidIn(name), held.IsForActions)))
                {
                    Warn($"'{Part.TextOf(child, "type")}' does not belong in '{name}'");
                }
            }
        }
    }

    /// <summary>A fallback stands in another's place, so it may have the same id.</summary>
    private void ReadFallback(IHeld held, JsonNode fallback, bool isAction)
    {
        switch (fallback)
        {
            case null:
                return;
            case JsonObject content:
                var outside = _ids;
                _ids = new HashSet<string>(StringComparer.Ordinal);
                held.Add(Read(content, null, isAction));
                _ids = outside;
                return;
            case JsonValue word when word.GetValueKind() == JsonValueKind.String:
                if (word.GetValue<string>() != AdaptiveFallbackElement.Drop)
                {
                    throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'.");
                }

                return;
            default:
                throw new AdaptiveSerializationException("Invalid value for fallback");
        }
    }

    private AdaptiveChoice Choice(JsonObject json)
    {
        foreach (var property in (string[])["title", "value"])
        {
            if (json[property] is null)
            {
                Warn($"Required property '{property}' not found on 'Input.Choice'");
            }
        }

        var choice = new AdaptiveChoice();
        ReadInto(choice, json);
        return choice;
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode node) => node switch
    {
        JsonObject one => [one],
        JsonArray many => many.OfType<JsonObject>(),
        _ => [],
    };

    private void Warn(string message) => warnings.Add(new AdaptiveWarning(AdaptiveWarning.NoCode, message));
}
