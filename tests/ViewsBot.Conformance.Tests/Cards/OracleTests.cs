using System.Text.Json.Nodes;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Templates;
using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.Cards;

public sealed class OracleTests
{
    private static readonly CardFiles _files = new(Repository.Cards, null);

    public static TheoryData<string> Templates => [.. EveryCard.Deck.Cards.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Each_templates_example_gives_what_is_expected(string template)
    {
        var example = ExampleData.Of(_files.Read($"templates/{template}/example.json"));

        var filled = EveryCard.Deck.Cards.Fill(template, example);

        Assert.True(JsonNode.DeepEquals(Json($"templates/{template}/expected.json"), JsonNode.Parse(filled.Utf8.Span)), filled.ToString());
    }

    [Fact]
    public void Microsofts_templating_fills_every_template_as_ours_does_and_its_parser_warns_of_nothing()
    {
        JsonArray cases = [.. EveryCard.Deck.Cards.Names.Select(Example), .. EveryCard.All.Select(Case)];

        var problems = Oracle.Asked(cases);

        Assert.Empty(problems);
    }

    [Fact]
    public void The_oracle_finds_a_card_that_is_not_what_it_should_be()
    {
        var wrong = Example("write");
        wrong["card"]!["body"]![0]!["text"] = "something else";
        wrong["card"]!["body"]![0]!["size"] = "gigantic";

        var problems = Oracle.Asked([wrong]);

        Assert.Contains(problems, problem => problem.Contains("something else", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("gigantic", StringComparison.Ordinal));
    }

    private static JsonNode Example(string template) =>
        Case($"the example of {template}", template, ExampleData.Of(_files.Read($"templates/{template}/example.json")));

    private static JsonNode Case((string Name, Card Card) one) =>
        Case(one.Name, one.Card.Template, EveryCard.Deck.Cards.DataOf(one.Card, EveryCard.Surfaces.First()));

    private static JsonObject Case(string name, string template, CardData data) => new()
    {
        ["name"] = name,
        ["template"] = Json($"templates/{template}/card.json"),
        ["data"] = Node(data),
        ["card"] = JsonNode.Parse(EveryCard.Deck.Cards.Fill(template, data).Utf8.Span),
    };

    private static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cards, name)))!;

    private static JsonNode Node(object value) => value switch
    {
        CardData data => new JsonObject(data.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Node(pair.Value)))),
        IReadOnlyList<object> list => new JsonArray([.. list.Select(Node)]),
        _ => JsonValue.Create(value)!,
    };
}
