using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Conversation;

/// <summary>A child's whole conversation with the real product, in a real browser.</summary>
[Collection(InChromium.Name)]
public sealed class WholeConversationTests(Chromium chromium, RealProduct product) : IClassFixture<RealProduct>
{
    [Theory]
    [InlineData(768, 900)]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task Goes_through_with_nothing_for_axe_to_find_and_nothing_to_scroll_sideways(int width, int height)
    {
        var (page, child) = await product.OpenAsync(chromium, width, height);

        foreach (var step in ChildsWay.Steps)
        {
            await See(page.Locator("main .card").Last).ToBeVisibleAsync();
            Assert.Empty((await page.RunAxe()).Violations.Select(found => $"before {step}: {found.Id} at {string.Join(", ", found.Nodes.Select(node => node.Html))}"));
            Assert.Equal((step, 0), (step, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            await TakeAsync(page, step, button => button.ClickAsync());
        }

        await SeeTheEndAsync(page, child);
    }

    [Fact]
    public async Task Goes_through_with_the_keyboard_alone()
    {
        var (page, child) = await product.OpenAsync(chromium, 768, 900);

        foreach (var step in ChildsWay.Steps)
        {
            await TakeAsync(page, step, button => TabToAndPressAsync(page, button));
        }

        await SeeTheEndAsync(page, child);
    }

    [Fact]
    public async Task Goes_through_in_stock_web_chat()
    {
        var (page, child) = await product.OpenAsync(chromium, 768, 900, isWebChat: true);

        foreach (var step in ChildsWay.Steps)
        {
            await See(page.Locator(".ac-adaptiveCard").Last).ToBeVisibleAsync();

            var cards = await page.Locator(".ac-adaptiveCard").CountAsync();
            var card = page.Locator(".ac-adaptiveCard").Last;

            if (step[0] == '"') { await card.Locator("textarea").FillAsync(step[1..]); }

            await card.GetByRole(AriaRole.Button, new() { Name = step[0] == '"' ? "Keep this" : step, Exact = true }).First.ClickAsync();
            await See(page.Locator(".ac-adaptiveCard")).Not.ToHaveCountAsync(cards);
        }

        await See(page.Locator(".ac-adaptiveCard").Last).ToContainTextAsync("That is the end for today.");
        await SeeTheRecordAsync(child);
    }

    private static async Task TakeAsync(IPage page, string step, Func<ILocator, Task> press)
    {
        var before = await CardAsync(page);

        if (step[0] == '"')
        {
            await page.Locator("main textarea").Last.FillAsync(step[1..]);
            await press(Button(page, "Keep this"));
        }
        else
        {
            await press(Button(page, step));
        }

        await page.WaitForFunctionAsync("before => document.querySelector('main .card:last-of-type')?.innerText !== before", before);
    }

    private static async Task TabToAndPressAsync(IPage page, ILocator button)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            if (await button.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");

                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail("Tab does not reach it.");
    }

    private static async Task SeeTheEndAsync(IPage page, ScriptedChat child)
    {
        await See(page.Locator("main .card").GetByText("That is the end for today.")).ToBeVisibleAsync();
        await SeeTheRecordAsync(child);
    }

    private static async Task SeeTheRecordAsync(ScriptedChat child)
    {
        var record = await child.RecordAsync();

        Assert.Equal(ChildsWay.Placed, record.Placements.Select(placed => $"{placed.Option["my-school-day/".Length..]} {placed.Place}"));
        Assert.Equal(["we play tag by the big tree", "my tower"], record.Words.Select(words => words.Text));
        Assert.Equal(["my-school-day/playtime", "my-school-day/trips", "send-my-board", "good"], record.Choices.Select(choice => choice.Choice));
    }

    private static async Task<string> CardAsync(IPage page) =>
        await page.EvaluateAsync<string>("document.querySelector('main .card:last-of-type')?.innerText ?? ''");

    private static ILocator Button(IPage page, string name) =>
        page.Locator("main .card").Last.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    private static ILocatorAssertions See(ILocator what) => Assertions.Expect(what);
}
