using System.Globalization;
using System.Text.Json;

namespace ViewsBot.Channels.Terminal;

/// <summary>Reads an Adaptive Card as text: sentences, a picture's alternative text, and everything that can be tapped with its number.</summary>
internal sealed class CardTextReader
{
    private const string Dots = "progress-dots";
    private const string Keep = "keep";
    private const string Between = "   ";

    private readonly List<string> _lines = [];
    private readonly List<CardTap> _taps = [];

    /// <summary>Reads a card.</summary>
    public static CardText Read(JsonElement card)
    {
        var reader = new CardTextReader();

        reader.ReadEach(card, "body");

        return new CardText(reader._lines, reader._taps);
    }

    private void ReadEach(JsonElement parent, string name)
    {
        foreach (var element in Each(parent, name)) { Take(element); }
    }

    private void Take(JsonElement element)
    {
        switch (Text(element, "type"))
        {
            case "TextBlock" when Text(element, "id") != Dots: Add(Text(element, "text")); break;
            case "Image": Add(Text(element, "altText") is { Length: > 0 } alt ? $"[{alt}]" : ""); break;
            case "ActionSet": ReadActions(element); break;
            case "ColumnSet": BreakOnce(); ReadEach(element, "columns"); break;
            case "Column" or "Container" when element.TryGetProperty("selectAction", out var action): Add(Number(action, Beside(element, action))); break;
            case "Column" or "Container": ReadEach(element, "items"); break;
            default: Add(Text(element, "label")); break;
        }
    }

    private void ReadActions(JsonElement set)
    {
        var ofConversation = Text(set, "id") is "controls" or "more-controls" or "more-ways" or "more-languages" or "tell-someone";
        var numbered = Each(set, "actions").Where(IsChosenByNumber).Select(action => Number(action, "")).ToList();

        if (!ofConversation || Text(set, "id") == "controls") { Break(); }

        if (ofConversation) { Add(string.Join(Between, numbered)); }
        else { numbered.ForEach(Add); }
    }

    /// <summary>Words are typed and so need no button to keep them, all controls are in sight, and there is no page to open.</summary>
    private static bool IsChosenByNumber(JsonElement action) => Text(action, "type") switch
    {
        "Action.Submit" => Text(action, "id") != Keep,
        "Action.ToggleVisibility" => Text(action, "id") == "hide-reply",
        _ => false,
    };

    private string Number(JsonElement action, string beside)
    {
        _taps.Add(new CardTap(Text(action, "title"), action.TryGetProperty("data", out var data) ? data : null));

        return string.Create(CultureInfo.InvariantCulture, $"{_taps.Count,3}  {_taps[^1].Title}{beside}");
    }

    /// <summary>What else stands on something that can be tapped, such as "chosen".</summary>
    private static string Beside(JsonElement element, JsonElement action)
    {
        var more = Each(element, "items").Select(item => Text(item, "text")).Where(text => text.Length > 0 && text != Text(action, "title")).ToList();

        return more.Count == 0 ? "" : $" ({string.Join(", ", more)})";
    }

    private void Add(string line)
    {
        if (line.Length > 0) { _lines.Add(line); }
    }

    /// <summary>Rows of choices stand together, whatever their number.</summary>
    private void BreakOnce()
    {
        if (_taps.Count == 0) { Break(); }
    }

    private void Break()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0) { _lines.Add(""); }
    }

    private static IEnumerable<JsonElement> Each(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
