using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>Room for what somebody needs to read: text three times as big, other letters, more space between them (WCAG 1.4.4, 1.4.10, 1.4.12), bigger pictures. Nothing is cut off, nothing runs into another.</summary>
public sealed class RoomTests(Chromium chromium) : ChatTest(chromium)
{
    private const string SettledScript = "() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))";

    // As the criterion says it, for whatever a reader's own styles would reach.
    private const string SpacingScript =
        """
        () => {
          const own = new CSSStyleSheet();
          own.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
          document.adoptedStyleSheets = [own];
        }
        """;

    // The letters alone count, not the room above and below them that a typeface claims.
    private const string TroubleScript =
        """
        () => {
          const isThere = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip, .hear-word, svg') && getComputedStyle(element).clipPath === 'none';
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const lines = [];
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !isThere(element)) { continue; }
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            for (const { left, right, top, bottom } of range.getClientRects()) {
              const trim = (bottom - top) * 0.3;
              lines.push({ element, text: walker.currentNode.data, left, right, top: top + trim, bottom: bottom - trim });
            }
          }
          const found = document.documentElement.scrollWidth === innerWidth ? [] : [...document.querySelectorAll('body *')].filter(one => isThere(one) && one.getBoundingClientRect().right > innerWidth + 1).map(one => `beyond the page: ${one.outerHTML.slice(0, 120)}`);
          for (const line of lines) {
            const box = line.element.closest('button, .choice, summary, .card')?.getBoundingClientRect();
            if (box && (line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 1 || line.bottom > box.bottom + 1)) { found.push(`cut off: ${line.text}`); }
          }
          const isOver = (one, other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
          lines.forEach((one, at) => lines.slice(at + 1).forEach(other => {
            if (one.element !== other.element && !one.element.closest('header') === !other.element.closest('header') && isOver(one, other)) { found.push(`one over the other: ${one.text} / ${other.text}`); }
          }));
          return found;
        }
        """;

    private static readonly (JsonObject Card, string Language)[] Every =
        [(Cards.Message(), "en"), (Cards.Helper(), "en"), (Cards.Write(), "en"), (Cards.WholeBoard(), "en"), (Cards.Question(3, "middle"), "en"), (Cards.Question(4, "left", "ur"), "ur")];

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Three_times_as_big_with_letters_further_apart_nothing_is_cut_off_and_nothing_runs_into_another(int width)
    {
        Bot.Say(Cards.Helper());
        var page = await OpenAsync(width, script: """localStorage.setItem('viewsbot/settings', '{"size":300,"letters":"dyslexic","pictures":150}');""");
        await See(Button(page, "I am on my own")).ToBeVisibleAsync();
        await page.Locator(".opener").ClickAsync();

        foreach (var (card, language) in Every)
        {
            Bot.Say(card.DeepClone().AsObject());
            await See(page.Locator($"html[lang={language}] #stage [data-part=heading]")).ToHaveTextAsync(HeadingOf(card));
            await page.Locator("#stage [aria-expanded]").ClickAsync();

            await NothingIsInTheWayAsync(page, $"{HeadingOf(card)}, as it is");
            await page.EvaluateAsync(SpacingScript);
            await NothingIsInTheWayAsync(page, $"{HeadingOf(card)}, further apart");
            await page.EvaluateAsync("document.adoptedStyleSheets = []");
        }
    }

    [Fact]
    public async Task Letters_are_fetched_when_they_are_chosen_and_stay_so_with_the_size_of_pictures()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await page.Locator(".opener").ClickAsync();
        await page.EvaluateAsync(SettledScript);
        Assert.False(await page.EvaluateAsync<bool>(HasFetched("opendyslexic")));
        var usual = await HeightOfPictureAsync(page);

        await Button(page, "OpenDyslexic").ClickAsync();
        await page.WaitForFunctionAsync(HasFetched("opendyslexic"));
        await Button(page, "Bigger pictures").ClickAsync();
        await Button(page, "Bigger pictures").ClickAsync();
        Assert.Equal(1.5, await HeightOfPictureAsync(page) / usual, 2);

        await page.ReloadAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await See(page.Locator("html")).ToHaveAttributeAsync("data-letters", "dyslexic");
        Assert.StartsWith("OpenDyslexic", await page.Locator("#stage [role=heading]").EvaluateAsync<string>("heading => getComputedStyle(heading).fontFamily"), StringComparison.Ordinal);
        Assert.Equal(1.5, await HeightOfPictureAsync(page) / usual, 2);
        Assert.Empty(Bot.Received);
    }

    private static async Task NothingIsInTheWayAsync(IPage page, string when)
    {
        await page.EvaluateAsync(SettledScript);

        Assert.Empty((await page.EvaluateAsync<string[]>(TroubleScript)).Select(trouble => $"{when}: {trouble}"));
    }

    private static Task<double> HeightOfPictureAsync(IPage page) => page.Locator("#stage [data-part=picture] img").EvaluateAsync<double>("picture => parseFloat(getComputedStyle(picture).height)");

    private static string HasFetched(string typeface) => $"() => performance.getEntriesByType('resource').some(({{ name }}) => name.includes('{typeface}'))";

    private static string HeadingOf(JsonObject card) =>
        (string)card["attachments"]![0]!["content"]!["body"]!.AsArray().First(part => (string?)part!["id"] == "heading")!["text"]!;
}
