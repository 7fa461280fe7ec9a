using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

[Collection(TheWholeWay.Name)]
public sealed class OwnPageTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private const int MostKeys = 80;

    [Theory]
    [InlineData(320, 256)]
    [InlineData(1280, 900)]
    public async Task A_child_goes_the_whole_way_by_keyboard_alone_and_axe_finds_nothing_at_any_step(int width, int height)
    {
        var invitation = await product.InviteAsync();
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        var page = await context.NewPageAsync();

        await page.GotoAsync((string)invitation["chatUrl"]!);
        foreach (var (sees, presses) in ChildsWay.Steps)
        {
            await CheckAsync(page, sees, width);
            await WriteWhereAskedAsync(page);
            await PressAsync(page, presses);
        }

        await CheckAsync(page, ChildsWay.End, width);
        await WholeRecord.CheckAsync(product, invitation);
    }

    private static async Task CheckAsync(IPage page, string sees, int width)
    {
        await Assertions.Expect(page.Locator("#stage").GetByText(sees)).ToBeVisibleAsync();

        var found = (await Axe.FindingsAsync(page)).Select(finding => $"{sees}: {finding}");
        Assert.Empty(found);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task WriteWhereAskedAsync(IPage page)
    {
        if (await page.Locator("#stage textarea").CountAsync() == 0) { return; }

        await TabToAsync(page, "document.activeElement.localName === 'textarea'");
        await page.Keyboard.TypeAsync(ChildsWay.Words);
    }

    private static async Task PressAsync(IPage page, string name)
    {
        await TabToAsync(page, $"document.activeElement.closest('#stage') && (document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent) === \"{name}\"");
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, string isThere)
    {
        for (var keys = 0; keys < MostKeys; keys++)
        {
            await page.Keyboard.PressAsync("Tab");

            if (await page.EvaluateAsync<bool>($"!!({isThere})")) { return; }
        }

        Assert.Fail($"{MostKeys} keys do not lead to where {isThere}.");
    }
}
