using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards.Parts;

namespace AdaptiveCards.Reading;

/// <summary>Reads one card and gathers what is doubtful in it.</summary>
internal sealed class CardReader
{
    private static readonly AdaptiveSchemaVersion _newestKnown = new(1, 6);

    private readonly List<AdaptiveWarning> _warnings = [];

    /// <summary>Reads a card.</summary>
    /// <exception cref="AdaptiveSerializationException">It is no card.</exception>
    public AdaptiveCardParseResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var root = Root(json);
        var card = VersionOf(root) > _newestKnown ? InPlaceOf(root) : (AdaptiveCard)new PartReader(_warnings).Read(root, AdaptiveCard.TypeName);
        CheckLanguage(card.Lang);
        return new AdaptiveCardParseResult { Card = card, Warnings = _warnings };
    }

    private static JsonObject Root(string json)
    {
        try
        {
            return CardJson.Read(json) is JsonObject root && Part.TextOf(root, "type") == AdaptiveCard.TypeName
                ? root
                : throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }
        catch (JsonException exception)
        {
            throw new AdaptiveSerializationException(exception.Message, exception);
        }
    }

    private static AdaptiveSchemaVersion VersionOf(JsonObject root) => Part.TextOf(root, "version") switch
    {
        null => throw new AdaptiveSerializationException("Could not parse required key: version. It was not found."),
        "" => throw new AdaptiveSerializationException("Property is required but was found empty: version"),
        var version => new AdaptiveSchemaVersion(version),
    };

    /// <summary>A card that is too new is not read: its fallback text stands in its place.</summary>
    private AdaptiveCard InPlaceOf(JsonObject root)
    {
        _warnings.Add(new AdaptiveWarning(AdaptiveWarning.UnsupportedSchemaVersion, "Schema version is not supported"));
        var text = Part.TextOf(root, "fallbackText") is { Length: > 0 } said ? said : "We're sorry, this card couldn't be displayed";
        return new AdaptiveCard("1.0")
        {
            Body = [new AdaptiveTextBlock(text)],
            Speak = Part.TextOf(root, "speak") is { Length: > 0 } speak ? speak : text,
            Lang = Part.TextOf(root, "lang") is { Length: > 0 } lang ? lang : CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
        };
    }

    private void CheckLanguage(string language)
    {
        if (!string.IsNullOrEmpty(language) && !IsLanguage(language))
        {
            _warnings.Add(new AdaptiveWarning(AdaptiveWarning.InvalidLanguage, $"Invalid language identifier: {language}"));
        }
    }

    private static bool IsLanguage(string language)
    {
        try
        {
            return language.Length is 2 or 3 && CultureInfo.GetCultureInfo(language) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
