using Microsoft.Playwright;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class RepliesTests(StaffSite site)
{
    [Fact]
    public async Task A_reply_to_own_words_stands_beside_them_and_was_not_told_yet()
    {
        var (page, chat) = await OpenAsync();
        await Said(page, "too fast").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();

        await page.GetByLabel("We did").CheckAsync();
        await page.GetByLabel("What was done, or what stands in the way").FillAsync("Mr Lewis talked with Sam. Now you can both play.");
        await page.GetByLabel("Picture", new() { Exact = true }).SelectOptionAsync("playtime");
        await KeepAsync(page);

        await Assertions.Expect(Said(page, "too fast")).ToContainTextAsync("We did: Mr Lewis talked with Sam. Now you can both play.");
        await Assertions.Expect(Said(page, "too fast")).ToContainTextAsync("Not told yet");
        var reply = Assert.Single((await chat.RecordAsync()).Replies);
        Assert.Equal(("did", "Mr Lewis talked with Sam. Now you can both play."), (reply.Kind, reply.Words));
        Assert.StartsWith("words/", reply.To, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_placement_every_own_words_and_every_next_step_can_be_replied_to()
    {
        var (page, chat) = await OpenAsync();
        var record = await chat.RecordAsync();

        var about = await page.GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).CountAsync();

        Assert.Equal(record.Placements.Count(placed => !placed.Place.StartsWith("not-an-answer", StringComparison.Ordinal)) + record.Words.Count + 2, about);
        await Assertions.Expect(Said(page, "playtime: not happy about it")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Only_who_still_thinks_is_asked_by_when_and_a_past_day_is_told_at_its_field()
    {
        var (page, _) = await OpenAsync();
        var day = page.GetByLabel("the day by which you will say").Last;
        await Said(page, "my tower").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await Assertions.Expect(day).ToBeHiddenAsync();
        await page.GetByLabel("We are still thinking").CheckAsync();
        await Assertions.Expect(day).ToBeVisibleAsync();
        await page.GetByLabel("We did").CheckAsync();
        await Assertions.Expect(day).ToBeHiddenAsync();
        await page.GetByLabel("We are still thinking").CheckAsync();
        await day.FillAsync("2020-01-01");
        await page.GetByLabel("What was done, or what stands in the way").FillAsync("We are looking for a place for your tower.");
        await KeepAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter the day by which you will say: today or later.");
        Assert.Empty(await Looks.FindingsAsync(page));

        await page.Locator("#SaysBy").FillAsync("2099-06-30");
        await KeepAsync(page);

        await Assertions.Expect(Said(page, "my tower")).ToContainTextAsync("We are still thinking, and will say by 30 June 2099");
    }

    [Fact]
    public async Task A_reply_starts_with_the_picture_of_what_it_answers_and_marks_the_words_it_answers_as_read()
    {
        var (page, chat) = await OpenAsync();
        await Said(page, "too fast").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Picture", new() { Exact = true })).ToHaveValueAsync("playtime");
        Assert.All((await chat.RecordAsync()).Words, words => Assert.False(words.Read));

        await page.GetByLabel("We did").CheckAsync();
        await page.GetByLabel("What was done, or what stands in the way").FillAsync("Mr Lewis talked with Sam.");
        await KeepAsync(page);

        await Assertions.Expect(Said(page, "too fast")).ToContainTextAsync("We did: Mr Lewis talked with Sam.");
        var read = Assert.Single((await chat.RecordAsync()).Words, words => words.Read);
        Assert.Contains("too fast", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_too_long_for_a_child_is_told_with_its_number_of_words()
    {
        var (page, chat) = await OpenAsync();
        await Said(page, "my tower").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await page.GetByLabel("We did").CheckAsync();
        await page.GetByLabel("What was done, or what stands in the way").FillAsync("We have put your tower on the shelf by the window where all of us can see it.");

        await KeepAsync(page);

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("has 18 words. Use at most 12 in a sentence.");
        Assert.Empty((await chat.RecordAsync()).Replies);
    }

    [Fact]
    public async Task A_reply_that_is_changed_is_the_same_reply_and_says_that_it_was_changed()
    {
        var (page, chat) = await OpenAsync();
        await Said(page, "my tower").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await page.GetByLabel("We did").CheckAsync();
        await page.GetByLabel("What was done, or what stands in the way").FillAsync("Your tower stands on the shelf.");
        await KeepAsync(page);

        await Said(page, "my tower").GetByRole(AriaRole.Link, new() { Name = "Change the reply" }).ClickAsync();
        await page.GetByLabel("We could not, because").CheckAsync();
        await KeepAsync(page);

        await Assertions.Expect(Said(page, "my tower")).ToContainTextAsync("Changed 1 time; told anew.");
        Assert.Equal("could-not", Assert.Single((await chat.RecordAsync()).Replies).Kind);
    }

    [Fact]
    public async Task From_the_board_and_from_the_own_words_one_link_leads_to_the_reply()
    {
        var chat = await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd);
        var page = await site.SignInAsync("demo-lead", $"/staff/cycles/{chat.Invited.CycleId}");

        await page.GetByText("Who and when").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Reply to: classroom" }).ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-inset-text")).ToContainTextAsync("classroom: not happy about it");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Reply to: About: playtime" }).ClickAsync();

        await Assertions.Expect(page.Locator("blockquote")).ToHaveTextAsync("Sam runs <b>too fast</b>!");
    }

    [Fact]
    public async Task The_list_to_choose_a_picture_from_shows_the_pictures()
    {
        var (page, _) = await OpenAsync();
        await Said(page, "too fast").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        var list = page.GetByLabel("Picture", new() { Exact = true });

        await list.ClickAsync();
        var spiders = list.GetByRole(AriaRole.Option, new() { NameRegex = new("^spiders") });
        await spiders.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(spiders.Locator("img")).Not.ToHaveJSPropertyAsync("naturalWidth", 0);
        await page.Keyboard.TypeAsync("swimming");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(list).ToHaveValueAsync("swimming");
        await Assertions.Expect(list.Locator("selectedcontent img")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_a_list_cannot_hold_pictures_the_one_that_is_chosen_stands_under_it()
    {
        var (page, _) = await OpenAsync();
        await page.AddInitScriptAsync("CSS.supports = () => false;");
        await Said(page, "too fast").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        var shown = page.Locator("#FirstPicture + img");
        var before = await shown.GetAttributeAsync("src");

        await page.GetByLabel("Picture", new() { Exact = true }).SelectOptionAsync("lunch");

        await Assertions.Expect(shown).ToBeVisibleAsync();
        Assert.NotEqual(before, await shown.GetAttributeAsync("src"));
        await Assertions.Expect(page.Locator("#SecondPicture + img")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_at_a_reply_that_lacks_what_came_of_it_and_nothing_scrolls_sideways()
    {
        var (page, _) = await OpenAsync();
        await Said(page, "my tower").GetByRole(AriaRole.Link, new() { Name = "Write a reply" }).ClickAsync();
        await KeepAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose what came of it.");

        Assert.Empty(await Looks.FindingsAsync(page));
    }

    private async Task<(IPage Page, ScriptedChat Chat)> OpenAsync()
    {
        var chat = await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd);

        return (await site.SignInAsync("demo-lead", $"/staff/cycles/{chat.Invited.CycleId}/replies"), chat);
    }

    private static ILocator Said(IPage page, string words) => page.GetByRole(AriaRole.Article).Filter(new() { HasText = words });

    private static Task KeepAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Keep this reply" }).ClickAsync();
}
