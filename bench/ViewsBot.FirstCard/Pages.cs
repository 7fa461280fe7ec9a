using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ViewsBot.FirstCard;

/// <summary>Opens an invitation as a family does, and times it until the first card can be answered.</summary>
internal sealed class Pages(IBrowser browser, HttpClient server)
{
    private const int LongestMilliseconds = 60_000;

    /// <summary>From asking for the page, with nothing in the cache, until a button of the first card is on the screen.</summary>
    /// <param name="address">Which address of the invitation: <c>chatUrl</c> or <c>webChatUrl</c>.</param>
    public async Task<TimeSpan> TimeAsync(string address)
    {
        using var invited = await server.PostAsJsonAsync("/demo/invitations", new { audience = "child", language = "en" });
        var invitation = (await invited.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;

        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await SlowDevice.SlowDownAsync(page);

        var began = Stopwatch.GetTimestamp();
        await page.GotoAsync((string)invitation[address]!, new() { WaitUntil = WaitUntilState.Commit, Timeout = LongestMilliseconds });
        await page.Locator(".ac-adaptiveCard .ac-pushButton").First.WaitForAsync(new() { Timeout = LongestMilliseconds });

        return Stopwatch.GetElapsedTime(began);
    }
}
