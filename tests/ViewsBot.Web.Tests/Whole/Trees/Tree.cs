using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ViewsBot.Testing;

namespace ViewsBot.Web.Tests.Whole.Trees;

/// <summary>What assistive technology is given of a page: names, roles and states in order, where the focus is, and what is in another language.</summary>
/// <remarks>
/// Each step has a golden text beside this file. Where one has changed on purpose, <c>VIEWSBOT_RENEW_TREES=yes dotnet test tests/ViewsBot.Web.Tests --filter TreesTests</c>
/// writes them anew: read what has changed before it is kept.
/// </remarks>
internal static partial class Tree
{
    private const string Renews = "VIEWSBOT_RENEW_TREES";

    private const string Beside =
        """
        () => {
          const text = element => element.textContent.replace(/\s+/g, ' ').trim();
          const focused = document.activeElement;
          const named = id => id.split(' ').map(one => text(document.getElementById(one))).join(' ');
          const nameOf = element => element.getAttribute('aria-labelledby') ? named(element.getAttribute('aria-labelledby')) : element.getAttribute('aria-label') ?? text(element);
          const page = document.documentElement.lang;
          const seen = element => element.checkVisibility() && (element.closest('[lang]') ?? element).lang !== page;
          return [
            `page: ${page} ${document.documentElement.dir}`,
            `focus: ${focused.getAttribute('role') ?? focused.localName} ${focused === document.body ? '' : nameOf(focused)}`.trim(),
            ...[...document.body.querySelectorAll('[lang]')].filter(seen).map(element => `in ${element.lang}: ${text(element)}`),
          ].join('\n');
        }
        """;

    /// <summary>Holds a step against its golden text, or writes that anew.</summary>
    public static async Task CheckAsync(IPage page, string step)
    {
        // What is announced is said a moment after the card stands there.
        await page.WaitForFunctionAsync("() => document.querySelector('main:not([hidden]).private') || document.querySelector('.unseen[role=status]').textContent");

        var tree = WhenItIsRead().Replace($"{await page.EvaluateAsync<string>(Beside)}\n\n{await page.Locator("body").AriaSnapshotAsync()}\n", "");
        var golden = Path.Combine(Repository.Root, "tests", "ViewsBot.Web.Tests", "Whole", "Trees", $"{step}.txt");

        if (Environment.GetEnvironmentVariable(Renews) == "yes") { await File.WriteAllTextAsync(golden, tree); }

        Assert.Equal(File.Exists(golden) ? await File.ReadAllTextAsync(golden) : $"There is no {golden}.", tree);
    }

    /// <summary>Out of school hours the reply says when it will be read.</summary>
    [GeneratedRegex(@"School is closed now\..*?will see this\. ?")]
    private static partial Regex WhenItIsRead();
}
