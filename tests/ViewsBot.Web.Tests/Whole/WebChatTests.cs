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

    // Web Chat keeps every card in sight: the last one with these words is the one just asked.
    private static async Task<ILocator> SeeAsync(IPage page, string words)
    {
        var card = page.Locator(".ac-adaptiveCard", new() { HasText = words }).Last;
        await Assertions.Expect(card).ToBeVisibleAsync(new() { Timeout = LongEnough });

        return card;
    }
}
