using Microsoft.Playwright;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class PlanTests(StaffSite site)
{
    [Fact]
    public async Task The_plan_shows_each_item_with_its_picture_and_the_child_s_words()
    {
        var (page, chat) = await OpenAsync();

        foreach (var item in (await chat.RecordAsync()).Plan)
        {
            var card = page.GetByRole(AriaRole.Article, new() { Name = item.Words, Exact = true });
            await Assertions.Expect(card).ToContainTextAsync(item.PlainWords!);
            await Assertions.Expect(card.Locator("img")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex("/built/pictures/.+"));
        }
    }

    [Fact]
    public async Task A_next_step_is_added_by_the_keyboard_alone()
    {
        var (page, chat) = await OpenAsync("/plan/next-steps");

        await page.GetByLabel("What it is", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("Puts a hand up before speaking");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("I put my hand up first.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("asking for help");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this next step" }).PressAsync("Enter");

        await StaffSite.IsAtAsync(page, $"/staff/cycles/{chat.Invited.CycleId}/plan");
        var kept = (await chat.RecordAsync()).Plan.Single(item => item.Words == "Puts a hand up before speaking");
        Assert.Equal(("I put my hand up first.", "asking-for-help", "open"), (kept.PlainWords, kept.Picture, kept.Standing));
    }

    [Fact]
    public async Task What_is_missing_or_too_long_is_told_at_its_field_and_the_summary_leads_there()
    {
        var (page, _) = await OpenAsync("/plan/next-steps", 320);
        await page.GetByLabel("In the child’s or young person’s words").FillAsync("I put my hand up and then I wait until my teacher looks at me and nods.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this next step" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("What it is", new() { Exact = true })).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("Enter what it is"));
        await Assertions.Expect(page.GetByLabel("In the child’s or young person’s words")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("has 17 words"));
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "Enter what it is." }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What it is", new() { Exact = true })).ToBeFocusedAsync();
        Assert.Empty(await Axe.FindingsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "It scrolls sideways.");
    }

    [Fact]
    public async Task Of_a_funded_provision_it_must_be_said_what_the_money_is_for()
    {
        var (page, chat) = await OpenAsync("/plan/provisions");
        await page.GetByLabel("What it is", new() { Exact = true }).FillAsync("Swimming with a helper");
        await page.GetByLabel("It has additional funding").CheckAsync();
        await page.GetByLabel("How much a year, in pounds").FillAsync("a lot");
        await KeepAsync(page, "provision");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter what the money is for.");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter the amount in pounds");

        await page.GetByLabel("What the money is for").FillAsync("A helper in the pool.");
        await page.GetByLabel("How much a year, in pounds").FillAsync("£1,250.50");
        await KeepAsync(page, "provision");

        await StaffSite.IsAtAsync(page, $"/staff/cycles/{chat.Invited.CycleId}/plan");
        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { Name = "Swimming with a helper" })).ToContainTextAsync("£1,250.50 a year: A helper in the pool.");
    }

    [Fact]
    public async Task A_change_keeps_what_was_said_before_and_who_wrote_it()
    {
        var (page, chat) = await OpenAsync();
        var step = (await chat.RecordAsync()).Plan[0];

        await Card(page, step).GetByRole(AriaRole.Link, new() { Name = "Change or close" }).ClickAsync();
        await page.GetByLabel("What it is", new() { Exact = true }).FillAsync("Reads twenty words");
        await page.GetByLabel("Stopped").CheckAsync();
        await KeepAsync(page, "next step");

        var card = page.GetByRole(AriaRole.Article, new() { Name = "Reads twenty words" });
        await Assertions.Expect(card).ToContainTextAsync("Stopped");
        await Assertions.Expect(card).ToContainTextAsync("Written by Mrs Okafor");
        await card.GetByText("What it said before").ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Listitem).Filter(new() { HasText = step.Words })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_who_change_the_same_are_told_and_the_first_change_stays_until_the_second_is_kept_again()
    {
        var (first, chat) = await OpenAsync();
        var step = (await chat.RecordAsync()).Plan[0];
        var second = await site.SignInAsync("demo-senco", $"/staff/cycles/{chat.Invited.CycleId}/plan/{step.Option}");
        await first.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}/plan/{step.Option}");
        await first.GetByLabel("Who helps with it").FillAsync("Mr Lewis");
        await KeepAsync(first, "next step");

        await second.GetByLabel("What it is", new() { Exact = true }).FillAsync("Reads every day");
        await KeepAsync(second, "next step");

        await Assertions.Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("Somebody has changed this");
        Assert.Equal(step.Words, (await chat.RecordAsync()).Plan[0].Words);
        await KeepAsync(second, "next step");
        await StaffSite.IsAtAsync(second, $"/staff/cycles/{chat.Invited.CycleId}/plan");
        Assert.Equal("Reads every day", (await chat.RecordAsync()).Plan[0].Words);
    }

    [Fact]
    public async Task What_a_review_decided_stands_at_the_next_step_which_stands_so()
    {
        var (page, chat) = await OpenAsync();
        var step = (await chat.RecordAsync()).Plan[0];
        await Card(page, step).GetByRole(AriaRole.Link, new() { Name = "What the review decided" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this decision" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose what was decided.");
        Assert.Empty(await Axe.FindingsAsync(page));

        await page.GetByLabel("It is met").CheckAsync();
        await page.GetByLabel("In the child’s or young person’s words").FillAsync("You can read the words now.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this decision" }).ClickAsync();

        await Assertions.Expect(Card(page, step)).ToContainTextAsync("It is met");
        await Assertions.Expect(Card(page, step)).ToContainTextAsync("“You can read the words now.”");
        Assert.Equal("met", (await chat.RecordAsync()).Plan[0].Standing);
    }

    [Fact]
    public async Task Who_does_not_keep_the_plan_reads_it_and_changes_nothing()
    {
        var chat = await site.ChildAsync(Tables.ToTheSchoolDay);
        var step = (await chat.RecordAsync()).Plan[0];
        var page = await site.SignInAsync("demo-lead", $"/staff/cycles/{chat.Invited.CycleId}/plan");

        await Assertions.Expect(Card(page, step)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Add a next step" })).ToHaveCountAsync(0);

        foreach (var path in (string[])["plan/next-steps", $"plan/{step.Option}", $"plan/{step.Option}/decision"])
        {
            Assert.Equal(404, (await page.GotoAsync($"/staff/cycles/{chat.Invited.CycleId}/{path}"))!.Status);
        }
    }

    private async Task<(IPage Page, ScriptedChat Chat)> OpenAsync(string path = "/plan", int width = 1280)
    {
        var chat = await site.ChildAsync(Tables.ToTheSchoolDay);

        return (await site.SignInAsync("demo-senco", $"/staff/cycles/{chat.Invited.CycleId}{path}", width), chat);
    }

    private static ILocator Card(IPage page, RecordKept.Planned item) => page.GetByRole(AriaRole.Article, new() { Name = item.Words, Exact = true });

    private static Task KeepAsync(IPage page, string what) => page.GetByRole(AriaRole.Button, new() { Name = $"Keep this {what}" }).ClickAsync();
}
