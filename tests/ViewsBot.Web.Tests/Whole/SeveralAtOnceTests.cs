using Microsoft.Playwright;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>Three pictures on one card of a narrow screen, by keyboard alone: what is answered stays above, and the focus comes to what is left.</summary>
[Collection(TheWholeWay.Name)]
public sealed class SeveralAtOnceTests(Chromium chromium) : IAsyncLifetime
{
    private const double SmallestTouch = 64;
    private const int MostKeys = 40;

    private readonly Product _product = Product.Start();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _product.DisposeAsync();

    [Fact]
    public async Task Three_pictures_on_a_card_are_answered_by_keyboard_and_axe_finds_nothing()
    {
        var chat = await _product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] ×2 →\n[Not today] →\n[my school day] →\n[That's all] →\n\"three at a time\" →");
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(chat.Invited.ChatUrl.ToString());
        await PressAsync(page, "Start");

        await AsksAsync(page, "Now: coming in");
        await LooksRightAsync(page, 320);
        foreach (var choice in await page.Locator("#stage .choice").AllAsync()) { Assert.True((await choice.BoundingBoxAsync())!.Height >= SmallestTouch); }

        await PressAsync(page, "happy about it: coming in");
        await AsksAsync(page, "Now: classroom");
        await Assertions.Expect(page.Locator("#stage [data-part=now]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#stage [data-part=now]")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(Choice(page, "happy about it: coming in")).ToHaveAttributeAsync("aria-pressed", "true");

        await PressAsync(page, "in the middle: playtime");
        await Assertions.Expect(Choice(page, "in the middle: playtime")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Choice(page, "in the middle: playtime")).ToBeFocusedAsync();
        await AsksAsync(page, "Now: classroom");
        await page.SetViewportSizeAsync(1280, 900);
        await LooksRightAsync(page, 1280);

        await PressAsync(page, "Skip");
        await AsksAsync(page, "Now: lunch");
        await Assertions.Expect(page.Locator("#stage [role=heading]").First).ToBeFocusedAsync();
        await page.ReloadAsync();
        await AsksAsync(page, "Now: lunch");
        Assert.Equal([("coming-in", "left"), ("playtime", "middle"), ("classroom", "not-an-answer:skip")], (await chat.RecordAsync()).Placements.Select(placed => (placed.Option.Split('/')[1], placed.Place)));
    }

    private static Task AsksAsync(IPage page, string now) => Assertions.Expect(page.Locator("#stage [data-part=now]")).ToHaveTextAsync(now);

    private static ILocator Choice(IPage page, string name) => page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task LooksRightAsync(IPage page, int width)
    {
        Assert.Empty(await Axe.FindingsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>By Tab alone, and Enter.</summary>
    private static async Task PressAsync(IPage page, string name)
    {
        await Choice(page, name).WaitForAsync();

        for (var keys = 0; keys < MostKeys; keys++)
        {
            await page.Keyboard.PressAsync("Tab");

            if (!await Choice(page, name).EvaluateAsync<bool>("choice => choice === document.activeElement")) { continue; }

            await page.Keyboard.PressAsync("Enter");

            return;
        }

        Assert.Fail($"{MostKeys} keys do not lead to {name}.");
    }
}
