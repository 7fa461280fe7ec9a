using System.Text.Json;

namespace ViewsBot.Testing.Chats;

/// <summary>A card as a person sees it: what it says, and what can be tapped.</summary>
public sealed class CardSeen
{
    private readonly JsonElement _card;
    private readonly Lazy<IReadOnlyList<CardTap>> _taps;

    /// <summary>A card as it was sent.</summary>
    public CardSeen(JsonElement card) => (_card, _taps) = (card, new(() => [.. TapsOn(card)]));

    /// <summary>The line above the card, or empty.</summary>
    public string Note => TextOf("note");

    /// <summary>The heading.</summary>
    public string Heading => TextOf("heading");

    /// <summary>The word under the picture; of several pictures which is asked now; or empty.</summary>
    public string Word => TextOf("word") is { Length: > 0 } word ? word : TextOf("now");

    /// <summary>The whole card as JSON.</summary>
    public string Json => _card.GetRawText();

    /// <summary>The words on everything that can be tapped and sends something, in order.</summary>
    public IReadOnlyList<string> Choices => [.. Taps.Select(tap => tap.Title)];

    /// <summary>Everything that can be tapped and sends something, in order.</summary>
    public IReadOnlyList<CardTap> Taps => _taps.Value;

    /// <summary>Note, heading and word in one line, as a table of said and replied shows them.</summary>
    public string Line => string.Join(" | ", new[] { Note, Heading, Word }.Where(text => text.Length > 0));

    /// <summary>Every text on it, in order; the words of buttons are not among them.</summary>
    public IReadOnlyList<string> Texts => [.. Elements(_card).Where(element => Text(element, "type") is "TextBlock" or "TextRun").Select(element => Text(element, "text"))];

    /// <summary>What a tap on a word sends.</summary>
    /// <exception cref="InvalidOperationException">There is no such word to tap.</exception>
    public JsonElement DataOf(string word)
    {
        foreach (var (title, data) in Taps)
        {
            if (title == word) { return data; }
        }

        throw new InvalidOperationException($"\"{word}\" cannot be tapped on \"{Line}\"; these can: {string.Join(" · ", Choices)}");
    }

    private string TextOf(string id) => Elements(_card).FirstOrDefault(element => Text(element, "id") == id) is { ValueKind: JsonValueKind.Object } found
        ? Text(found, "text")
        : "";

    private static IEnumerable<CardTap> TapsOn(JsonElement card) => Elements(card)
        .Where(element => Text(element, "type") == "Action.Submit")
        .Select(action => new CardTap(Text(action, "title"), action.GetProperty("data")));

    private static List<JsonElement> Elements(JsonElement element)
    {
        var found = new List<JsonElement>();

        Gather(element, found);

        return found;
    }

    private static void Gather(JsonElement element, List<JsonElement> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                found.Add(element);
                foreach (var member in element.EnumerateObject())
                {
                    if (!member.NameEquals("data")) { Gather(member.Value, found); }
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) { Gather(item, found); }

                break;
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}

/// <summary>Something on a card that can be tapped.</summary>
/// <param name="Title">The word on it.</param>
/// <param name="Data">What a tap sends.</param>
public sealed record CardTap(string Title, JsonElement Data);
