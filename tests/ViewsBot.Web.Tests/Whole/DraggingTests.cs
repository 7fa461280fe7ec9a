using System.Net.Http.Json;
using Microsoft.Playwright;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>Check and change, with the pictures dragged and tapped.</summary>
[Collection(TheWholeWay.Name)]
public sealed class DraggingTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task A_drag_to_another_column_changes_the_place_and_keeps_the_one_before_and_a_tap_still_asks_again()
    {
        using var http = new HttpClient { BaseAddress = product.Address };
        var chat = await AtTheBoardAsync(http);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 768, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(chat.Invited.ChatUrl.ToString());
        await Assertions.Expect(page.Locator("#stage [data-draggable]")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "coming in: in the middle. Change" }).DragToAsync(page.Locator("#stage [data-part=heading]"));
        await page.GetByRole(AriaRole.Button, new() { Name = "lunch: in the middle. Change" }).DragToAsync(page.Locator("#stage [data-part=column-left] img").First);
        await Assertions.Expect(page.Locator(".unseen[role=status]")).ToHaveTextAsync("Thank you. I changed it. lunch: happy about it.");
        await page.GetByRole(AriaRole.Button, new() { Name = "lunch: happy about it. Change" }).ClickAsync();
        await Assertions.Expect(page.Locator("#stage [aria-pressed=true]")).ToHaveAttributeAsync("data-place", "left");

        var record = await chat.RecordAsync();
        Assert.Equal(["middle", "left"], record.HistoryOf("my-school-day/lunch"));
        Assert.Equal(["middle"], record.HistoryOf("my-school-day/coming-in"));
    }

    private static async Task<ScriptedChat> AtTheBoardAsync(HttpClient http)
    {
        using var invited = await http.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });
        var chat = new ScriptedChat(http, (await invited.Content.ReadFromJsonAsync<Invited>())!);
        await chat.BeginAsync();
        foreach (var (_, presses) in ChildsWay.Steps.TakeWhile(step => step.Sees != "Here is your board.")) { await chat.TapsAsync(presses); }

        return chat;
    }
}
