using Microsoft.Playwright;

namespace ViewsBot.FirstCard;

/// <summary>A tab on a slow device and a slow line: the processor's speed divided by six, 4 Mbit/s, 50 ms there and back.</summary>
internal static class SlowDevice
{
    private const double ProcessorDividedBy = 6;
    private const double BytesPerSecond = 4_000_000 / 8.0;
    private const double RoundTripMilliseconds = 50;

    public static async Task SlowDownAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);

        await devTools.SendAsync("Network.enable");
        await devTools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = RoundTripMilliseconds,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = ProcessorDividedBy });
    }
}
