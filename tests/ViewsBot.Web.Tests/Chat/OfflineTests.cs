using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class OfflineTests(Chromium chromium) : ChatTest(chromium)
{
    [Fact]
    public async Task What_is_tapped_while_offline_is_sent_once_and_in_order_when_the_way_is_back()
    {
        var page = await OpenOnQuestionAsync();

        Bot.GoDown();
        await See(page.GetByText("You are offline. I keep your answers here until you are back.", new() { Exact = true })).ToBeVisibleAsync();
        foreach (var choice in new[] { "happy about it", "not happy about it", "in the middle" }) { await Button(page, choice).ClickAsync(); }
        await See(page.GetByText("The next card comes when you are online again. You can wait, or come back later.")).ToBeVisibleAsync();

        Bot.ComeBack();
        await See(page.GetByText("You are offline")).ToBeHiddenAsync();
        await AllSentAsync(page);

        Assert.Equal(["left", "right", "middle"], Places());
        Assert.Equal(3, Bot.Posts);
    }

    [Fact]
    public async Task A_tap_made_while_offline_is_sent_after_the_page_was_opened_anew()
    {
        var page = await OpenOnQuestionAsync();
        Bot.GoDown();
        await Button(page, "happy about it").ClickAsync();
        await page.GotoAsync("about:blank");

        Bot.ComeBack();
        await page.GotoAsync(Site.Address + "/chat");
        await AllSentAsync(page);

        Assert.Equal(["left"], Places());
    }

    [Fact]
    public async Task A_tap_whose_answer_was_lost_is_sent_again_under_the_same_mark()
    {
        var page = await OpenOnQuestionAsync();
        Bot.AnswersToLose = 2;

        await Button(page, "happy about it").ClickAsync();
        await AllSentAsync(page);

        Assert.Equal(3, Bot.Posts);
        Assert.Equal(["left"], Places());
    }

    [Fact]
    public async Task Who_tells_while_offline_reads_at_once_where_help_is_can_hide_it_and_is_heard_when_the_way_is_back()
    {
        var page = await OpenOnQuestionAsync();
        Bot.GoDown();

        await page.Locator("header .tell").ClickAsync();
        foreach (var sentence in new[] { "Not sent yet. If you can, tell someone you trust now.", "If you are in danger now, call 999.", "You can call Childline on 0800 1111, day or night." })
        {
            await See(page.Locator(".private").GetByText(sentence)).ToBeVisibleAsync();
        }

        Assert.Empty(await Axe.FindingsAsync(page));
        await HideHelpAsync(page);

        Bot.ComeBack();
        for (var tries = 0; Bot.Received.Count == 0 && tries < 200; tries++) { await Task.Delay(50); }

        Assert.Equal("tell-someone", (string?)Assert.Single(Bot.Received)["value"]!["control"]);
    }

    [Fact]
    public async Task Nothing_typed_and_nothing_told_in_confidence_waits_on_the_device()
    {
        var page = await OpenOnQuestionAsync();
        Bot.GoDown();

        await page.GetByRole(AriaRole.Textbox).FillAsync("a secret of mine");
        await page.Keyboard.PressAsync("Enter");
        await Button(page, "I need to tell someone").ClickAsync();
        await HideHelpAsync(page);
        await Button(page, "happy about it").ClickAsync();

        var stored = await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })");
        Assert.DoesNotContain("secret", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("tell-someone", stored, StringComparison.Ordinal);
        Assert.Contains("left", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_typed_while_offline_are_shown_as_not_sent_and_then_sent()
    {
        var page = await OpenOnQuestionAsync();
        Bot.GoDown();
        await page.GetByRole(AriaRole.Textbox).FillAsync("I like it");
        await page.Keyboard.PressAsync("Enter");
        await See(page.GetByText("Not sent yet. Keep this page open.")).ToBeVisibleAsync();

        Bot.ComeBack();

        await See(page.GetByText("Not sent yet")).ToHaveCountAsync(0);
        Assert.Equal("I like it", (string?)Bot.Received.Single()["text"]);
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => [];

    private async Task<IPage> OpenOnQuestionAsync()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        return page;
    }

    // Help comes over the question as soon as the device has found that there is no line, not with the tap.
    private static async Task HideHelpAsync(IPage page)
    {
        await page.Locator(".private").GetByRole(AriaRole.Button).ClickAsync();
        await See(page.Locator("main.private")).ToBeHiddenAsync();
    }

    private static async Task AllSentAsync(IPage page) =>
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(name => name.startsWith('viewsbot/waiting/'))");

    private IEnumerable<string?> Places() => Bot.Received.Select(activity => (string?)activity["value"]!["place"]);
}
