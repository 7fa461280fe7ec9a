using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>The cycle was closed, or the invitation taken back, while a page was open.</summary>
public sealed class EndTests(Chromium chromium) : ChatTest(chromium)
{
    private const string Ended = "This page has ended.";
    private const string FixedReply = "You are not in trouble.";

    [Fact]
    public async Task The_page_says_kindly_that_it_has_ended_and_leaves_no_question_that_nobody_hears_the_answer_to()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "in the middle").FocusAsync();

        Bot.End();

        await See(page.GetByText(Ended)).ToBeVisibleAsync();
        await See(page.GetByRole(AriaRole.Button, new() { Name = "in the middle" })).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await See(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        Assert.Empty(await Axe.FindingsAsync(page));
    }

    [Fact]
    public async Task Whoever_has_told_keeps_the_reply_until_they_leave_it()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "I need to tell someone").ClickAsync();
        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();

        await page.RunAndWaitForResponseAsync(EndAsync, answer => answer.Url.EndsWith("/chat/token", StringComparison.Ordinal) && answer.Status == 401);
        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();
        await Button(page, "Hide this").ClickAsync();

        await See(page.GetByText(Ended)).ToBeVisibleAsync();
        await See(page.GetByText(FixedReply)).ToHaveCountAsync(0);
    }

    private Task EndAsync()
    {
        Bot.End();

        return Task.CompletedTask;
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => [Cards.Told()];
}
