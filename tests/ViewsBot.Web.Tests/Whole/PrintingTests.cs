using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>A person prints the page of their own board.</summary>
[Collection(TheWholeWay.Name)]
public sealed class PrintingTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private const int MinimumCssPixels = 64;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_page_has_a_button_that_prints_and_is_not_on_the_paper(int width)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await OpenAsync(context);
        await page.EvaluateAsync("window.print = () => { window.printed = true; }");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Print" });

        for (var keys = 0; keys < 5 && !await button.EvaluateAsync<bool>("it => it === document.activeElement"); keys++) { await page.Keyboard.PressAsync("Tab"); }

        await Assertions.Expect(button).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("window.printed === true"));
        var box = (await button.BoundingBoxAsync())!;
        Assert.True(box.Width >= MinimumCssPixels && box.Height >= MinimumCssPixels, $"{box.Width} by {box.Height}");
        Assert.Empty(await Axe.FindingsAsync(page));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(button).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_would_do_nothing()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });

        var page = await OpenAsync(context);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My board" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print" })).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();

        await page.GotoAsync((string)(await product.InviteAsync())["chatUrl"]!);
        await page.GotoAsync($"{product.Address}my-board");

        return page;
    }
}
