namespace StandIns.Tests.AdaptiveCards;

/// <summary>Cards to read.</summary>
internal static class Samples
{
    /// <summary>A card with most of what this product puts on one.</summary>
    public const string Board =
        """
        {
          "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
          "type": "AdaptiveCard",
          "version": "1.5",
          "fallbackText": "We are sorry",
          "speak": "How do you feel about playtime?",
          "lang": "en",
          "rtl": false,
          "body": [
            { "type": "TextBlock", "text": "How do you feel about playtime?", "size": "extraLarge", "weight": "bolder", "color": "accent", "wrap": true, "style": "heading" },
            {
              "type": "ColumnSet",
              "columns": [
                { "width": "stretch", "items": [ { "type": "Image", "url": "https://example.org/playtime.svg", "altText": "Playtime" } ] },
                {
                  "type": "Column",
                  "selectAction": { "type": "Action.Submit", "title": "I like it", "data": { "place": "left" } },
                  "items": [ { "type": "Container", "items": [ { "type": "TextBlock", "text": "I like it" } ], "isVisible": false } ]
                }
              ]
            },
            { "type": "Input.Text", "id": "words", "label": "Tell me more", "placeholder": "Type here", "isMultiline": true },
            {
              "type": "Input.ChoiceSet",
              "id": "helper",
              "label": "Is somebody helping you?",
              "choices": [ { "title": "Alone", "value": "alone" }, { "title": "Someone reads to me", "value": "read-to-me" } ]
            },
            { "type": "ActionSet", "actions": [ { "type": "Action.Submit", "title": "I like it", "data": { "place": "left" } } ] }
          ],
          "actions": [
            { "type": "Action.OpenUrl", "title": "Help", "url": "/help" },
            { "type": "Action.ShowCard", "title": "More", "card": { "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "Inside" } ] } }
          ]
        }
        """;
}
