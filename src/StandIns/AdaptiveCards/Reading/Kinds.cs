using System.Collections.Frozen;

namespace AdaptiveCards.Reading;

/// <summary>The types of the schema, version 1.5.</summary>
internal static class Kinds
{
    private static readonly FrozenDictionary<string, Kind> _byType = new Dictionary<string, Kind>
    {
        [AdaptiveCard.TypeName] = new(() => new AdaptiveCard()),
        ["TextBlock"] = new(() => new AdaptiveTextBlock(), "text"),
        ["Image"] = new(() => new AdaptiveImage(), "url"),
        ["Container"] = new(() => new AdaptiveContainer(), "items"),
        ["ColumnSet"] = new(() => new AdaptiveColumnSet()),
        ["Column"] = new(() => new AdaptiveColumn()),
        ["ActionSet"] = new(() => new AdaptiveActionSet(), "actions"),
        ["RichTextBlock"] = new(() => new OtherElement("RichTextBlock"), "inlines"),
        ["FactSet"] = new(() => new OtherElement("FactSet"), "facts"),
        ["Media"] = new(() => new OtherElement("Media"), "sources"),
        ["ImageSet"] = new(() => Holding<AdaptiveImage>("ImageSet", "images"), "images"),
        ["Table"] = new(() => Holding<OtherElement>("Table", "rows")),
        ["TableRow"] = new(() => Holding<AdaptiveContainer>("TableRow", "cells")),
        ["TableCell"] = new(() => new AdaptiveContainer { Type = "TableCell" }, "items"),
        ["Input.Text"] = new(() => new AdaptiveTextInput()),
        ["Input.ChoiceSet"] = new(() => new AdaptiveChoiceSetInput()),
        ["Input.Date"] = new(() => new OtherInput("Input.Date")),
        ["Input.Time"] = new(() => new OtherInput("Input.Time")),
        ["Input.Number"] = new(() => new OtherInput("Input.Number")),
        ["Input.Toggle"] = new(() => new OtherInput("Input.Toggle"), "title"),
        ["Action.Submit"] = new(() => new AdaptiveSubmitAction()),
        ["Action.OpenUrl"] = new(() => new AdaptiveOpenUrlAction(), "url"),
        ["Action.Execute"] = new(() => new OtherAction("Action.Execute")),
        ["Action.ToggleVisibility"] = new(() => new OtherAction("Action.ToggleVisibility"), "targetElements"),
        ["Action.ShowCard"] = new(ShowCard),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The type of parts that need not say theirs, by the property that holds them.</summary>
    private static readonly FrozenDictionary<string, string> _bySilence = new Dictionary<string, string>
    {
        ["columns"] = "Column",
        ["rows"] = "TableRow",
        ["cells"] = "TableCell",
        ["images"] = "Image",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A type of the schema; <c>null</c> if it has none of that name.</summary>
    public static Kind Of(string type) => _byType.GetValueOrDefault(type);

    /// <summary>The type of a part that does not say it; <c>null</c> if it must.</summary>
    public static string UnsaidIn(string property) => _bySilence.GetValueOrDefault(property);

    private static OtherElement Holding<T>(string type, string property)
        where T : AdaptiveElement
    {
        var element = new OtherElement(type);
        element.Part.HoldsMany<T>(property);
        return element;
    }

    private static OtherAction ShowCard()
    {
        var action = new OtherAction("Action.ShowCard");
        action.Part.HoldsOne<AdaptiveCard>("card");
        return action;
    }
}
