using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Views;
using ViewsBot.Storage.BotState;

namespace ViewsBot.Tests.Storage;

public sealed class StateJsonTests
{
    [Fact]
    public void A_stack_of_dialogs_comes_back_as_it_was()
    {
        var state = new DialogState([new DialogInstance
        {
            Id = "board",
            State = new Dictionary<string, object>
            {
                ["stepIndex"] = 2,
                ["options"] = new Asked { Options = [new("my-school-day/playtime")], At = 1 },
                ["values"] = new Dictionary<string, object> { ["instanceId"] = "x" },
            },
        }]);

        var read = Assert.IsType<DialogState>(Back(state));

        var dialog = Assert.Single(read.DialogStack);
        Assert.Equal("board", dialog.Id);
        Assert.Equal(2L, dialog.State["stepIndex"]);
        Assert.Equal("my-school-day/playtime", Assert.IsType<Asked>(dialog.State["options"]).Options[0].Value);
        Assert.Equal("x", Assert.IsAssignableFrom<IDictionary<string, object>>(dialog.State["values"])["instanceId"]);
    }

    [Fact]
    public void A_prompts_options_come_back_as_they_were()
    {
        var options = new PromptOptions { Prompt = MessageFactoryText("Who?"), Choices = [new Microsoft.Bot.Builder.Dialogs.Choices.Choice("one") { Synonyms = ["first"] }] };

        var read = Assert.IsType<PromptOptions>(Back(options));

        Assert.Equal("Who?", read.Prompt.Text);
        Assert.Equal(["first"], read.Choices[0].Synonyms);
    }

    public static TheoryData<object> Values => new(
        "text", true, 3L, 2.5, Guid.Parse("0197f0e0-0000-7000-8000-000000000001"), new DateTimeOffset(2026, 9, 14, 9, 0, 0, TimeSpan.FromHours(1)),
        TimeSpan.FromMinutes(3), new DateOnly(2026, 9, 14), Place.Right, new OptionKey("a/b"), new List<string> { "a", "b" }, new[] { Place.Left, Place.Right },
        new Dictionary<string, int> { ["a"] = 1 }, new List<object> { 1L, "a", Place.Middle }, new Dictionary<string, object> { ["$type"] = "text", ["value"] = "mine" });

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_its_own_type(object value)
    {
        var read = Back(new Dictionary<string, object> { ["value"] = value });

        Assert.Equal(value, Assert.IsType<Dictionary<string, object>>(read)["value"]);
    }

    [Fact]
    public void An_answer_behind_its_abstract_type_comes_back_as_its_own_kind()
    {
        var read = Assert.IsType<Kept>(Back(new Kept { Last = new Answer.NotAnswered(Reason.Skip) }));

        Assert.Equal(new Answer.NotAnswered(Reason.Skip), read.Last);
    }

    [Fact]
    public void JSON_in_a_place_for_anything_comes_back_as_JSON()
    {
        using var json = JsonDocument.Parse("""{"option":"a/b"}""");

        var read = Assert.IsType<Dictionary<string, object>>(Back(new Dictionary<string, object> { ["value"] = json.RootElement }));

        Assert.Equal("a/b", Assert.IsType<JsonElement>(read["value"]).GetProperty("option").GetString());
    }

    [Fact]
    public void A_type_of_anybody_elses_is_not_written()
    {
        object Write() => StateJson.Write(new Dictionary<string, object> { ["value"] = new StringBuilder("x") });

        Assert.Throws<InvalidOperationException>(Write);
    }

    [Theory]
    [InlineData("System.Private.CoreLib!System.Text.StringBuilder")]
    [InlineData("System.Diagnostics.Process!System.Diagnostics.Process")]
    [InlineData("ViewsBot.Nowhere!ViewsBot.Nowhere.Thing")]
    [InlineData("list:System.Private.CoreLib!System.Object")]
    [InlineData("ViewsBotEvil!Thing")]
    public void A_type_of_anybody_elses_is_not_made_however_the_JSON_came_to_name_it(string type)
    {
        object? Read() => StateJson.Read(Encoding.UTF8.GetBytes($$$"""{"$type":"{{{type}}}","value":{}}"""));

        Assert.Throws<InvalidOperationException>(Read);
    }

    private static object? Back(object item) => StateJson.Read(StateJson.Write(item));

    private static Activity MessageFactoryText(string text) => new() { Type = ActivityTypes.Message, Text = text };

    public sealed class Asked
    {
        public IReadOnlyList<OptionKey> Options { get; set; } = [];

        public int At { get; set; }
    }

    public sealed class Kept
    {
        public Answer? Last { get; set; }
    }
}
