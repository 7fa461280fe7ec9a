using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

[Collection(TheWholeWay.Name)]
public sealed class WebChatTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private const int LongEnough = 60_000;

    [Fact]
    public async Task A_child_goes_the_whole_way_in_stock_web_chat()
    {
        var invitation = await product.InviteAsync();
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();

        await page.GotoAsync((string)invitation["webChatUrl"]!);
        foreach (var (sees, presses) in ChildsWay.Steps)
        {
            var card = await SeeAsync(page, sees);

            if (await card.Locator("textarea").CountAsync() > 0) { await card.Locator("textarea").FillAsync(ChildsWay.Words); }

            await card.GetByRole(AriaRole.Button, new() { Name = presses, Exact = true }).ClickAsync();
        }

        await SeeAsync(page, ChildsWay.End);
        await WholeRecord.CheckAsync(product, invitation);
    }

    [Fact]
    public async Task What_was_told_leaves_stock_web_chat_as_soon_as_it_has_arrived()
    {
        var invitation = await product.InviteAsync();
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync((string)invitation["webChatUrl"]!);
        await SeeAsync(page, "Hello.");

        await page.GetByRole(AriaRole.Textbox).FillAsync("my uncle hits me in the shed");
        await page.Keyboard.PressAsync("Enter");
        await SeeAsync(page, "Thank you for telling me.");

        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("shed", new() { Timeout = LongEnough });
    }

    // Web Chat keeps every card in sight: the last one with these words is the one just asked.
    private static async Task<ILocator> SeeAsync(IPage page, string words)
    {
        var card = page.Locator(".ac-adaptiveCard", new() { HasText = words }).Last;
        await Assertions.Expect(card).ToBeVisibleAsync(new() { Timeout = LongEnough });

        return card;
    }
}
