using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

/// <summary>What is wrong with how an open page can be read, at each width that somebody may have.</summary>
internal static class Looks
{
    private const string ScrollsSidewaysScript = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static readonly int[] WidthsInCssPixels = [320, 768, 1280];

    /// <summary>What axe finds, and whether it scrolls sideways; each finding names the page's address and the width.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var findings = new List<string>();

        foreach (var width in WidthsInCssPixels)
        {
            await page.SetViewportSizeAsync(width, 900);

            findings.AddRange((await AtThisWidthAsync(page)).Select(finding => $"{new Uri(page.Url).AbsolutePath}, {width} wide: {finding}"));
        }

        return findings;
    }

    private static async Task<IEnumerable<string>> AtThisWidthAsync(IPage page)
    {
        var found = await Axe.FindingsAsync(page);

        return await page.EvaluateAsync<bool>(ScrollsSidewaysScript) ? found.Append("it scrolls sideways") : found;
    }
}
