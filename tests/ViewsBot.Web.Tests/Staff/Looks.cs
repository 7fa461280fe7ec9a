using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

/// <summary>What is wrong with how an open page can be read, at each width that somebody may have.</summary>
/// <remarks>axe comes to a page once, for all widths: it is a large script, and a page of the staff side has no frames that would each need their own.</remarks>
internal static class Looks
{
    private const string FindingsScript =
        "async () => (await axe.run({ resultTypes: ['violations'] })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))";

    private const string ScrollsSidewaysScript = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static readonly int[] WidthsInCssPixels = [320, 768, 1280];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, and whether it scrolls sideways; each finding names the page's address and the width.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var findings = new List<string>();

        await page.EvaluateAsync(Axe);

        foreach (var width in WidthsInCssPixels)
        {
            await page.SetViewportSizeAsync(width, 900);

            findings.AddRange((await AtThisWidthAsync(page)).Select(finding => $"{new Uri(page.Url).AbsolutePath}, {width} wide: {finding}"));
        }

        return findings;
    }

    private static async Task<IEnumerable<string>> AtThisWidthAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>(FindingsScript);

        return await page.EvaluateAsync<bool>(ScrollsSidewaysScript) ? found.Append("it scrolls sideways") : found;
    }
}
