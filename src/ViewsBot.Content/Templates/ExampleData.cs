using System.Globalization;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Templates;

/// <summary>Makes data of a file of JSON, such as a template's example.</summary>
internal static class ExampleData
{
    public static CardData Of(Fields fields) => Members(fields.Part, fields.File);

    private static CardData Members(JsonPart.Members members, string file)
    {
        var data = new CardData(Math.Max(1, members.All.Count));
        foreach (var (name, value) in members.All)
        {
            data.Add(name, Value(value, file));
        }

        return data;
    }

    private static object Value(JsonPart json, string file) => json switch
    {
        JsonPart.Members members => Members(members, file),
        JsonPart.Items items => items.All.Select(item => Value(item, file)).ToList(),
        JsonPart.Text text => text.Value,
        JsonPart.Plain { Written: "true" or "false" } plain => plain.Written == "true",
        JsonPart.Plain plain => double.Parse(plain.Written, CultureInfo.InvariantCulture),
        _ => throw new Source(file, json.Line).Expected("a value, and not null"),
    };
}
