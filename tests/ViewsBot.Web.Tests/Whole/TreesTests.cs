using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;
using ViewsBot.Web.Tests.Whole.Trees;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>What a screen reader is given at each kind of step of a child's conversation, held against golden texts.</summary>
[Collection(TheWholeWay.Name)]
public sealed class TreesTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    /// <summary>The step that a card is, by what is seen on it.</summary>
    private static readonly Dictionary<string, string> Steps = new()
    {
        ["I am a computer that helps you."] = "hello",
        ["Is somebody helping you?"] = "helper",
        ["Let us practise first."] = "practice",
        ["What would you like to talk about?"] = "topics",
        ["Picture 1 of 9"] = "option",
        ["Here is your board."] = "check-and-change",
        ["What would you like to tell me more about?"] = "tell-me-more",
        ["What are you proud of?"] = "closing",
    };

    [Fact]
    public async Task Each_kind_of_step_is_told_as_it_is_seen()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 768, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync((string)(await product.InviteAsync())["chatUrl"]!);

        foreach (var (sees, presses) in ChildsWay.Steps)
        {
            await SeesAsync(page, sees);
            if (Steps.TryGetValue(sees, out var step)) { await Tree.CheckAsync(page, $"en-{step}"); }

            if (sees == "Picture 2 of 9") { await LooksBackAsync(page); }

            if (sees == "Picture 3 of 9") { await TellsAsync(page); }

            if (await page.Locator("#stage textarea").CountAsync() > 0) { await page.Locator("#stage textarea").FillAsync(ChildsWay.Words); }

            await page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = presses, Exact = true }).First.ClickAsync();
        }

        await SeesAsync(page, ChildsWay.End);
        await Tree.CheckAsync(page, "en-finish");
    }

    [Fact]
    public async Task In_urdu_what_is_in_english_beneath_is_known_for_english()
    {
        var words = Cards.Deck.Words.In("ur").For("child");
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 768, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync((string)(await product.InviteAsync(language: "ur"))["chatUrl"]!);

        await SeesAsync(page, words.Get("opening/computer"));
        await page.Locator("html[lang=ur]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Tree.CheckAsync(page, "ur-hello");

        foreach (var next in (string[])["opening/no-wrong-answers", "opening/not-safe", "helper/heading"])
        {
            await page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = words.Get("choice/ok"), Exact = true }).First.ClickAsync();
            await SeesAsync(page, words.Get(next));
        }

        await Tree.CheckAsync(page, "ur-helper");
    }

    /// <summary>The picture before, with its choice as it was placed; and on again.</summary>
    private static async Task LooksBackAsync(IPage page)
    {
        await page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = "Go back", Exact = true }).ClickAsync();
        await SeesAsync(page, "Picture 1 of 9");
        await Assertions.Expect(page.Locator("#stage [aria-pressed=true]")).ToHaveCountAsync(1);
        await Tree.CheckAsync(page, "en-placed");
        await page.Locator("#stage [aria-pressed=true]").ClickAsync();
        await SeesAsync(page, "Picture 2 of 9");
    }

    /// <summary>The reply to whoever tells, and the page as it is once that is hidden.</summary>
    private static async Task TellsAsync(IPage page)
    {
        await page.Locator("header .tell").ClickAsync();
        await Assertions.Expect(page.Locator("main.private").GetByText("Thank you for telling me.")).ToBeVisibleAsync();
        await Tree.CheckAsync(page, "en-tell-someone");
        await page.Locator("main.private [data-part=hide]").ClickAsync();
        await SeesAsync(page, "Picture 3 of 9");
    }

    private static Task SeesAsync(IPage page, string words) => Assertions.Expect(page.Locator("#stage").GetByText(words).First).ToBeVisibleAsync();
}
