using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ViewsBot.Web.Tests;

/// <summary>What axe finds on an open page. It comes to a page once, however often it looks: it is a large script, and no page of ours has frames that would each need their own.</summary>
internal static class Axe
{
    private const string FindingsScript =
        "async () => (await axe.run({ resultTypes: ['violations'] })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Each finding by its rule and the element it is about.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) { await page.EvaluateAsync(Script); }

        return await page.EvaluateAsync<string[]>(FindingsScript);
    }
}
