using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Views;

namespace ViewsBot.Conversation.Tests.Cycles;

/// <summary>What child, parents and staff say of the same things, side by side on the page of Assess.</summary>
public sealed partial class AssessTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly Answer.Placed s_left = new(Place.Left);
    private static readonly Answer.Placed s_right = new(Place.Right);

    [Fact]
    public async Task The_same_things_stand_side_by_side_as_agree_differ_or_one_answer_only()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", s_right);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/numbers", s_left);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/computer", s_left);
        await cycle.PlaceAsync(code.Value, "progress/reading-and-writing", s_left);
        await cycle.PlaceAsync(code.Value, "progress/maths", s_left);

        var rows = await RowsAsync(cycle);

        Assert.Equal("reading | not going well | going well | differ", rows["reading"]);
        Assert.Equal("numbers | going well | going well | agree", rows["numbers"]);
        Assert.Equal("computer | going well | not asked yet | one answer only", rows["computer"]);
    }

    [Fact]
    public async Task What_was_answered_for_the_child_stands_apart_and_is_compared_with_nothing()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", s_right);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", s_left, Helper.AnsweredForMe);

        var page = await cycle.Senco.ReadAsync(cycle.Page("/assess"));

        Assert.Contains("answered for them", page, StringComparison.Ordinal);
        Assert.Equal("reading | not going well | going well | one answer only", Rows(page)["reading"]);
    }

    [Fact]
    public async Task A_member_of_staff_says_what_they_think_on_the_same_scale_and_stands_by_name_beside_the_child()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-learning/reading", s_right);
        var form = cycle.Page("/assess/child/my-learning");

        await cycle.Senco.SendAsync(form, form, Answers(10, "left"));
        await cycle.Senco.SendAsync(form, form, Answers(10, "right"));

        Assert.Equal("reading | not going well | not going well (Mrs Okafor) | agree", (await RowsAsync(cycle))["reading"]);
        Assert.Contains("checked", (await cycle.Senco.ReadRawAsync(form)).Split("Answers[0]")[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_young_person_shares_with_nobody_is_on_the_page_of_nobody()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "lessons/homework", s_right);

        Assert.DoesNotContain("homework", await cycle.Senco.ReadAsync(cycle.Page("/assess")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strengths_and_needs_are_written_changed_and_crossed_out()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var form = cycle.Page("/notes/strengths");

        var page = await KeepNoteAsync(cycle, form, "Builds tall towers", isCrossedOut: false);
        var note = cycle.Page("/notes/strengths/") + NoteId().Match(page).Groups["id"].Value;
        var changed = await KeepNoteAsync(cycle, note, "Builds towers with others", isCrossedOut: false);
        var gone = await KeepNoteAsync(cycle, note, "Builds towers with others", isCrossedOut: true);

        Assert.Contains("Builds tall towers", page, StringComparison.Ordinal);
        Assert.Contains("What it said before", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("Builds towers", gone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_what_its_content_says_comes_back_as_it_was_and_runs_nowhere()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var pdf = "%PDF-1.7 a made-up report"u8.ToArray();

        var refused = await cycle.Senco.UploadAsync(cycle.Page("/assess"), [new("Title", "Spring report")], "Report", "<html>not a report</html>"u8.ToArray(), cycle.Page("/assess?handler=Add"));
        var kept = await cycle.Senco.UploadAsync(cycle.Page("/assess"), [new("Title", "Spring report")], "Report", pdf, cycle.Page("/assess?handler=Add"));
        var address = Report().Match(kept).Value;

        Assert.Contains("Choose a PDF", refused, StringComparison.Ordinal);
        Assert.Equal(pdf, await cycle.Senco.FetchAsync(address));
        Assert.Contains("attachment", await cycle.Senco.HeaderAsync(address, "Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_teaches_reads_the_reports_and_writes_what_is_needed_and_keeps_neither_reports_nor_outcomes()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var kept = await cycle.Senco.UploadAsync(cycle.Page("/assess"), [new("Title", "Spring report")], "Report", "%PDF-1.7"u8.ToArray(), cycle.Page("/assess?handler=Add"));
        using var teacher = await StaffSide.SignInAsync(fixture.Product, "demo-lead");

        var page = await teacher.ReadAsync(cycle.Page("/assess"));

        Assert.Contains("Spring report", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Add a report", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await teacher.StatusAsync(Report().Match(kept).Value));
        Assert.Equal(HttpStatusCode.OK, await teacher.StatusAsync(cycle.Page("/notes/needs")));
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(cycle.Page("/notes/outcomes")));
    }

    private static IEnumerable<KeyValuePair<string, string>> Answers(int options, string first) =>
        Enumerable.Range(0, options).Select(index => new KeyValuePair<string, string>($"Answers[{index}]", index == 0 ? first : ""));

    private static async Task<string> KeepNoteAsync(CycleOfChild cycle, string form, string words, bool isCrossedOut)
    {
        var open = await cycle.Senco.ReadRawAsync(form);

        return await cycle.Senco.AnswerAsync(form, form, new()
        {
            ["Id"] = Field(open, "Id"),
            ["Version"] = Field(open, "Version"),
            ["Words"] = words,
            ["On"] = "2026-11-02",
            ["IsCrossedOut"] = isCrossedOut ? "true" : "false",
        });
    }

    private static string Field(string page, string name) => Regex.Match(page, $"""name="{name}" value="([^"]*)""").Groups[1].Value;

    private static async Task<Dictionary<string, string>> RowsAsync(CycleOfChild cycle) => Rows(await cycle.Senco.ReadAsync(cycle.Page("/assess")));

    /// <summary>Each row of the tables as it is read, by its option.</summary>
    private static Dictionary<string, string> Rows(string page) => Row().Matches(page)
        .Select(row => Cell().Matches(Label().Replace(row.Value, "")).Select(cell => Tidy(cell.Groups["cell"].Value)).ToList())
        .Where(cells => cells.Count > 0)
        .DistinctBy(cells => cells[0])
        .ToDictionary(cells => cells[0], cells => string.Join(" | ", cells));

    private static string Tidy(string html) => Spaces().Replace(Tag().Replace(html, " "), " ").Trim();

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("""<t(?:d|h scope="row")[^>]*>(?<cell>.*?)</t[dh]>""", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("""<span class="staff-label">.*?</span>""")]
    private static partial Regex Label();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("""id="note-(?<id>[0-9a-f]{32})""")]
    private static partial Regex NoteId();

    [GeneratedRegex("/staff/reports/[0-9a-f]{32}")]
    private static partial Regex Report();
}
