using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>On the board a picture can be dragged to another column. Nobody needs to: a tap on it leads to the same.</summary>
public sealed class DragTests(Chromium chromium) : ChatTest(chromium)
{
    private const string Dragged = "#stage [data-part=column-middle] .choice >> nth=1";

    [Fact]
    public async Task A_picture_dragged_to_another_column_says_what_choosing_there_says_and_its_name_tells_where_it_stands()
    {
        var page = await OpenOnBoardAsync("en");
        await See(page.GetByRole(AriaRole.List, new() { Name = "in the middle" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);

        await DragAsync(page, "column-right");

        Assert.Equal("""{"board":"board-1","option":"my-school-day/lunch","place":"right"}""", Assert.Single(Bot.Received)["value"]!.ToJsonString());
        await See(page.GetByRole(AriaRole.List, new() { Name = "not happy about it" }).GetByRole(AriaRole.Button, new() { Name = "lunch: not happy about it. Change" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task From_the_right_it_is_dragged_to_where_it_is_seen_and_let_go_of_elsewhere_or_with_escape_it_goes_back()
    {
        var page = await OpenOnBoardAsync("ur");

        await DragAsync(page, "heading");
        await DragAsync(page, "column-left", cancel: true);
        await See(page.Locator("#stage [data-part=column-middle] .choice")).ToHaveCountAsync(2);
        await See(page.Locator("[data-dragged], [data-takes], .choice[style*=transform]")).ToHaveCountAsync(0);
        Assert.Empty(Bot.Received);

        // In Urdu the first column stands on the right.
        Assert.True((await BoxAsync(page, "column-left")).X > (await BoxAsync(page, "column-right")).X);
        await DragAsync(page, "column-left");

        Assert.Equal("left", (string)Assert.Single(Bot.Received)["value"]!["place"]!);
    }

    [Fact]
    public async Task A_finger_drags_sideways_and_a_touch_that_hardly_moves_is_still_a_tap()
    {
        var page = await OpenOnBoardAsync("en", touch: true);
        var from = (await page.Locator(Dragged).BoundingBoxAsync())!;
        var to = await BoxAsync(page, "column-left");
        var (x, y) = (from.X + from.Width / 2, from.Y + from.Height / 2);

        await TouchAsync(page, (x, y), (x - 5, y + 3));
        await Received(page, 1);
        await TouchAsync(page, (x, y), (x - 20, y), (to.X + 20, y));
        await Received(page, 2);

        Assert.Equal("change", (string?)Bot.Received[0]["value"]!["control"]);
        Assert.Equal("left", (string?)Bot.Received[1]["value"]!["place"]);
        await See(page.Locator("#stage [data-part=column-middle] .choice")).ToHaveCSSAsync("touch-action", "pan-y pinch-zoom");
    }

    /// <summary>The board stays where it is, so that a test sees what the page itself does.</summary>
    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => [];

    private async Task<IPage> OpenOnBoardAsync(string language, bool touch = false)
    {
        Bot.Say(Cards.WholeBoard(language));
        var page = await OpenAsync(options: new() { ServiceWorkers = ServiceWorkerPolicy.Block, HasTouch = touch });
        await See(page.Locator(Dragged)).ToBeVisibleAsync();
        // What drags comes after the card.
        await page.WaitForFunctionAsync("() => document.querySelector('#stage [data-draggable]')");

        return page;
    }

    private async Task DragAsync(IPage page, string part, bool cancel = false)
    {
        var (from, to) = ((await page.Locator(Dragged).BoundingBoxAsync())!, await BoxAsync(page, part));

        await page.Mouse.MoveAsync(from.X + from.Width / 2, from.Y + from.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to.X + to.Width / 2, to.Y + to.Height / 2, new() { Steps = 4 });
        await See(page.Locator("#stage [data-dragged]")).ToHaveCountAsync(1);
        if (cancel) { await page.Keyboard.PressAsync("Escape"); }

        await page.Mouse.UpAsync();
        await See(page.Locator("#stage [data-dragged]")).ToHaveCountAsync(0);
        if (part.StartsWith("column", StringComparison.Ordinal) && !cancel) { await Received(page, 1); }
    }

    private async Task Received(IPage page, int count)
    {
        for (var tries = 0; Bot.Received.Count < count && tries < 200; tries++) { await page.WaitForTimeoutAsync(25); }

        Assert.Equal(count, Bot.Received.Count);
    }

    private static async Task TouchAsync(IPage page, params (float X, float Y)[] way)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);

        for (var at = 0; at <= way.Length; at++)
        {
            object[] points = at < way.Length ? [new { x = way[at].X, y = way[at].Y }] : [];
            await devTools.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = at == 0 ? "touchStart" : at < way.Length ? "touchMove" : "touchEnd", ["touchPoints"] = points });
        }
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string part) => (await page.Locator($"#stage [data-part={part}]").BoundingBoxAsync())!;
}
