using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace ViewsBot.FirstCard;

/// <summary>Bytes over the line, by what they were for; headers counted.</summary>
internal sealed record Weight(int Page, int Script, int Style, int Json, int Pictures, int Fonts)
{
    /// <summary>All but the fonts, which a script needs for its letters and a device keeps.</summary>
    public int WithoutFonts => Page + Script + Style + Json + Pictures;
}

/// <summary>Weighs what a tab is sent.</summary>
internal sealed class Weights
{
    private readonly ConcurrentDictionary<string, string> _kinds = new();
    private readonly ConcurrentDictionary<string, int> _bytes = new();
    private HashSet<string>? _before;

    public async Task ListenAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);

        devTools.Event("Network.requestWillBeSent").OnEvent += (_, said) => _kinds[Text(said, "requestId")] = Text(said, "type");
        devTools.Event("Network.loadingFinished").OnEvent += (_, said) => _bytes[Text(said, "requestId")] = (int)said!.Value.GetProperty("encodedDataLength").GetDouble();
        await devTools.SendAsync("Network.enable");
    }

    /// <summary>The first card is there: of what is asked for from now on, only its pictures and its letters are its own.</summary>
    public void FirstCardSeen() => _before = [.. _kinds.Keys];

    /// <summary>What has come for the first card.</summary>
    public Weight Sum() => new(Of("Document"), Of("Script"), Of("Stylesheet"), Of("Fetch"), Of("Image"), Of("Font"));

    private int Of(string kind) => _kinds
        .Where(request => request.Value == kind && (kind is "Image" or "Font" || _before?.Contains(request.Key) != false))
        .Sum(request => _bytes.GetValueOrDefault(request.Key));

    private static string Text(JsonElement? said, string name) => said!.Value.TryGetProperty(name, out var found) ? found.GetString() ?? "" : "";
}
