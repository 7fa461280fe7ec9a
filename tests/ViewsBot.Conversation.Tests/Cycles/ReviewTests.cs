using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Views;

namespace ViewsBot.Conversation.Tests.Cycles;

/// <summary>The review of a cycle, and how it ends: each step with everybody's view and a decision, each view with a reply or a reason.</summary>
public sealed class ReviewTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Words = "I want to sit by the window";

    [Fact]
    public async Task Each_next_step_stands_with_what_child_and_parent_say_and_with_what_was_decided()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var (code, _) = await cycle.ParentAsync("Sam Okoro");
        var step = (await cycle.PlanAsync()).Plan.NextSteps.First();
        await cycle.PlaceAsync(cycle.Child.Invited.Code, step.Option.Value, new Answer.Placed(Place.Left));
        await cycle.PlaceAsync(code.Value, step.Option.Value, new Answer.NotAnswered(Reason.DontKnow));
        var form = cycle.Page($"/plan/{step.Option}/decision?from=review");
        var open = await cycle.Senco.ReadRawAsync(form);

        var page = await cycle.Senco.AnswerAsync(form, form, new() { ["Id"] = Field(open, "Id"), ["Version"] = "1", ["From"] = "review", ["Decision"] = "met", ["PlainWords"] = "You did it.", ["On"] = "2026-11-20" });

        var card = Regex.Replace(Regex.Match(page, $"id=\"item-{step.Id}\".*?</article>", RegexOptions.Singleline).Value, @"<[^>]+>|\s+", " ");
        Assert.Matches(@"child\s*:\s*going well", card);
        Assert.Matches(@"Sam Okoro\s+parent or carer\s*:\s*I don't know", card);
        Assert.Contains("It is met", card, StringComparison.Ordinal);
        Assert.Contains("“You did it.”", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cycle_stays_open_while_a_view_has_neither_reply_nor_reason_and_says_which()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Answer.Placed(Place.Right));

        var refused = await CloseAsync(cycle, []);
        var unnamed = await CloseAsync(cycle, new() { ["Reason"] = "other", ["Words"] = " " });

        Assert.Contains("Choose why these get no reply", refused, StringComparison.Ordinal);
        Assert.Contains(Words, refused, StringComparison.Ordinal);
        Assert.Contains("playtime", refused, StringComparison.Ordinal);
        Assert.Contains("Enter which reason it is.", unnamed, StringComparison.Ordinal);
        Assert.True((await cycle.PlanAsync()).Cycle.IsOpen);
    }

    [Fact]
    public async Task A_named_reason_closes_it_and_stands_in_the_review_with_how_many_it_was_for()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Answer.Placed(Place.Right));
        await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/lunch", new Answer.NotAnswered(Reason.Skip));

        var page = await CloseAsync(cycle, new() { ["Reason"] = "other", ["Words"] = "The building burnt down" });

        Assert.Contains("2 views had no reply: Another reason: “The building burnt down”", Regex.Replace(page, @"\s+", " "), StringComparison.Ordinal);
        Assert.False((await cycle.PlanAsync()).Cycle.IsOpen);
        Assert.Equal(HttpStatusCode.NotFound, await cycle.Senco.StatusAsync(cycle.Page("/close")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_said_after_the_page_was_opened_keeps_the_cycle_open_and_is_shown(bool somethingWaited)
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        if (somethingWaited) { await cycle.PlaceAsync(cycle.Child.Invited.Code, "my-school-day/playtime", new Answer.Placed(Place.Right)); }

        var shown = await ShownAsync(cycle);
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);

        var page = await SendAsync(cycle, shown, new() { ["Reason"] = "talked-about" });

        Assert.Equal(somethingWaited, shown.Length > 0);
        Assert.Contains("Something was said since you opened this page. Read it first.", page, StringComparison.Ordinal);
        Assert.Contains(Words, page, StringComparison.Ordinal);
        Assert.True((await cycle.PlanAsync()).Cycle.IsOpen);

        await SendAsync(cycle, Field(page, "Shown"), new() { ["Reason"] = "talked-about" });

        Assert.False((await cycle.PlanAsync()).Cycle.IsOpen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("words/ words words/0 placements/x/y next-steps/ /")]
    public async Task A_form_that_names_nothing_as_shown_closes_nothing_that_waits(string shown)
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        await cycle.SayAsync(cycle.Child.Invited.Code, Words);

        Assert.Contains("Read it first.", await SendAsync(cycle, shown, new() { ["Reason"] = "talked-about" }), StringComparison.Ordinal);
        Assert.True((await cycle.PlanAsync()).Cycle.IsOpen);
    }

    [Fact]
    public async Task What_is_replied_to_or_decided_and_what_nobody_shared_waits_for_nothing()
    {
        using var child = await CycleOfChild.BeginAsync(fixture.Product);
        var step = (await child.PlanAsync()).Plan.NextSteps.First();
        await child.PlaceAsync(child.Child.Invited.Code, step.Option.Value, new Answer.Placed(Place.Left));
        await (await Loop.AtSchool.OfAsync(fixture.Product, child.Child)).DecideAsync(step, Records.Plans.Decided.Met, "You did it.");
        using var owner = await CycleOfChild.BeginAsync(fixture.Product, "young-person", DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await owner.SayAsync(owner.Child.Invited.Code, Words);

        Assert.Empty((await child.Get<ICycleStore>().WaitingAsync(await child.SencoAsync(), child.Cycle, default))!);
        Assert.Empty((await owner.Get<ICycleStore>().WaitingAsync(await owner.SencoAsync(), owner.Cycle, default))!);
        Assert.Equal(Closing.Closed, await owner.Get<ICycleStore>().CloseAsync(await owner.SencoAsync(), owner.Cycle, noReply: null, shown: [], default));
    }

    [Fact]
    public async Task The_day_of_the_next_review_is_kept_and_the_next_cycle_begins_with_it()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        var next = DateOnly.FromDateTime(DateTime.Today).AddDays(150).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        var days = (await cycle.PlanAsync()).Cycle.StageStarts.Select((day, index) => new KeyValuePair<string, string>($"Starts[{index}]", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));

        var wrong = await cycle.Senco.SendAsync(cycle.Page("/days"), cycle.Page("/days"), [.. days, new("NextReviewOn", "2020-01-01")]);
        await cycle.Senco.SendAsync(cycle.Page("/days"), cycle.Page("/days"), [.. days, new("NextReviewOn", next)]);

        var slip = await cycle.Senco.SendAsync(cycle.Page("/days"), cycle.Page("/days"), [.. days, new("MeetingOn", "0026-03-01")]);

        Assert.Contains("The next review is after this one.", wrong, StringComparison.Ordinal);
        Assert.Contains("Enter the year of the meeting with four figures.", slip, StringComparison.Ordinal);
        Assert.Contains($"name=\"MeetingOn\" value=\"{next}\"", await cycle.Senco.ReadRawAsync($"/staff/pupils/{cycle.Child.Invited.PupilId}/cycle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_keep_the_school_reads_the_review_and_neither_moves_nor_closes_anything()
    {
        using var cycle = await CycleOfChild.BeginAsync(fixture.Product);
        using var teacher = await StaffSide.SignInAsync(fixture.Product, "demo-lead");

        Assert.Equal(HttpStatusCode.OK, await teacher.StatusAsync(cycle.Page("/review")));
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(cycle.Page("/days")));
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(cycle.Page("/close")));
    }

    private static async Task<string> CloseAsync(CycleOfChild cycle, Dictionary<string, string> fields) => await SendAsync(cycle, await ShownAsync(cycle), fields);

    /// <summary>What the page of closing shows now, as its form sends it.</summary>
    private static async Task<string> ShownAsync(CycleOfChild cycle) => Field(await cycle.Senco.ReadRawAsync(cycle.Page("/close")), "Shown");

    private static Task<string> SendAsync(CycleOfChild cycle, string shown, Dictionary<string, string> fields) =>
        cycle.Senco.AnswerAsync(cycle.Page("/close"), cycle.Page("/close"), new(fields) { ["Shown"] = shown });

    private static string Field(string page, string name) => Regex.Match(page, $"""name="{name}" value="([^"]*)""").Groups[1].Value;
}
