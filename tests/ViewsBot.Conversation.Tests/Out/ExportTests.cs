using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ViewsBot.Conversation.Tests.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Conversation.Tests.Out;

/// <summary>Plans and views as files, for other programs and for spreadsheets.</summary>
public sealed class ExportTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Formula = "=HYPERLINK(\"x\")";

    [Fact]
    public async Task A_pupils_file_has_what_was_said_and_what_is_planned_and_tells_which_answer_counts()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", new Answer.Placed(Place.Left));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", new Answer.Placed(Place.Right));
        await cycle.SayAsync(cycle.Child.Invited.Code, "مجھے پڑھنا اچھا لگتا ہے");
        var plan = await cycle.PlanAsync();

        using var file = JsonDocument.Parse(await cycle.Senco.FetchAsync($"/staff/pupils/{cycle.Pupil}/export/json"));

        var lines = Assert.Single(file.RootElement.EnumerateArray()).GetProperty("lines").EnumerateArray().ToList();
        Assert.Equal([("left", false), ("right", true)], lines.Where(line => Of(line, "about") == "my-learning/reading").Select(line => (Of(line, "answer"), line.GetProperty("counts").GetBoolean())));
        Assert.Equal(["مجھے پڑھنا اچھا لگتا ہے"], lines.Where(line => Of(line, "kind") == "words").Select(line => Of(line, "words")));
        Assert.Equal(plan.Plan.Items.Select(item => item.Id.ToString()), lines.Where(line => Of(line, "part") == "staff").Select(line => Of(line, "id")));
    }

    [Fact]
    public async Task In_a_spreadsheet_no_words_become_a_formula()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Formula);

        var file = Encoding.UTF8.GetString(await cycle.Senco.FetchAsync($"/staff/pupils/{cycle.Pupil}/export/csv"));

        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schools_file_has_every_pupil_and_nothing_a_young_person_keeps_to_themselves_and_the_trail_says_who_took_it()
    {
        using var child = await CycleOfChild.BeginAsync(fixture.Product);
        using var owner = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await child.SayAsync(child.Child.Invited.Code, "Emerald mornings");
        await owner.SayAsync(owner.Child.Invited.Code, "Tangerine mornings");

        var file = Encoding.UTF8.GetString(await child.Senco.FetchAsync("/staff/export/json"));

        Assert.Contains("Emerald", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Tangerine", file, StringComparison.Ordinal);
        Assert.Contains(owner.Pupil.ToString(), file, StringComparison.Ordinal);
        Assert.Equal(1, Events("school-exported"));
    }

    private static string? Of(JsonElement line, string name) => line.GetProperty(name).GetString();

    private long Events(string action)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(fixture.Product.DataFolder, "viewsbot.db")};Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM audit_event WHERE action = $action";
        count.Parameters.AddWithValue("$action", action);

        return (long)count.ExecuteScalar()!;
    }
}
