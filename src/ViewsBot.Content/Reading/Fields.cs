using System.Globalization;

namespace ViewsBot.Content.Reading;

/// <summary>The members of one JSON object, asked for by name; what is not as expected stops the start with file and line.</summary>
internal sealed class Fields
{
    private readonly JsonPart.Members _members;

    public Fields(string file, JsonPart part, string what)
    {
        File = file;
        _members = part as JsonPart.Members ?? throw new ContentException(file, $"line {part.Line}", $"{what} to be an object");
    }

    public string File { get; }

    public int Line => _members.Line;

    public JsonPart.Members Part => _members;

    public IEnumerable<string> Names => _members.All.Keys;

    public bool Has(string name) => _members.All.ContainsKey(name);

    public string Text(string name) =>
        Any(name) is JsonPart.Text { Value.Length: > 0 } text ? text.Value : throw Expected(name, $"{name} to be a text");

    public string? TextOrNone(string name) => Has(name) ? Text(name) : null;

    public bool Flag(string name) => Has(name) && Any(name) is JsonPart.Plain { Written: "true" };

    public int Whole(string name) =>
        Any(name) is JsonPart.Plain plain && int.TryParse(plain.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : throw Expected(name, $"{name} to be a whole number");

    public Fields Object(string name) => new(File, Any(name), name);

    public IReadOnlyList<Fields> Objects(string name) =>
        Any(name) is JsonPart.Items items
            ? [.. items.All.Select(item => new Fields(File, item, $"each of {name}"))]
            : throw Expected(name, $"{name} to be a list");

    public IReadOnlyList<string> Texts(string name) =>
        Any(name) is JsonPart.Items items && items.All.All(item => item is JsonPart.Text)
            ? [.. items.All.Cast<JsonPart.Text>().Select(text => text.Value)]
            : throw Expected(name, $"{name} to be a list of texts");

    /// <summary>A member nobody reads is a mistake in writing, most often a misspelt name.</summary>
    public Fields Only(params ReadOnlySpan<string> names)
    {
        foreach (var name in Names)
        {
            if (!names.Contains(name))
            {
                throw Expected(name, $"only {string.Join(", ", names.ToArray())}, and not {name}");
            }
        }

        return this;
    }

    public ContentException Expected(string name, string expected) =>
        new(File, $"line {(_members.All.TryGetValue(name, out var part) ? part.Line : Line)}", expected);

    private JsonPart Any(string name) =>
        _members.All.TryGetValue(name, out var part) ? part : throw Expected(name, $"{name} to be there");
}
