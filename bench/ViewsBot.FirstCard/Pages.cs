using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ViewsBot.FirstCard;

/// <summary>Opens an invitation as a family does, and times it until the first card can be answered.</summary>
internal sealed class Pages(IBrowser browser, HttpClient server)
{
    private const int LongestMilliseconds = 60_000;
    private const string FirstButton = ".ac-adaptiveCard .ac-pushButton";

    /// <summary>From asking for the page, with nothing in the cache, until a button of the first card is on the screen.</summary>
    /// <param name="address">Which address of the invitation: <c>chatUrl</c> or <c>webChatUrl</c>.</param>
    public Task<TimeSpan> TimeAsync(string address) => OpenAsync(address, "en", weights: null);

    /// <summary>The same on our own page in a language, and what came over the line for it.</summary>
    public async Task<(TimeSpan Time, Weight Weight)> WeighAsync(string language)
    {
        var weights = new Weights();
        var time = await OpenAsync("chatUrl", language, weights);

        return (time, weights.Sum());
    }

    private async Task<TimeSpan> OpenAsync(string address, string language, Weights? weights)
    {
        using var invited = await server.PostAsJsonAsync("/demo/invitations", new { audience = "child", language });
        var invitation = (await invited.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;

        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await SlowDevice.SlowDownAsync(page);
        if (weights is not null) { await weights.ListenAsync(page); }

        var began = Stopwatch.GetTimestamp();
        await page.GotoAsync((string)invitation[address]!, new() { WaitUntil = WaitUntilState.Commit, Timeout = LongestMilliseconds });
        await page.Locator(FirstButton).First.WaitForAsync(new() { Timeout = LongestMilliseconds });
        var time = Stopwatch.GetElapsedTime(began);

        if (weights is not null)
        {
            weights.FirstCardSeen();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle, new() { Timeout = LongestMilliseconds });
        }

        return time;
    }
}
