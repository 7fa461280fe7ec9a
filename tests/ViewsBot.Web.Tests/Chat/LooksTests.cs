using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>Light, dark, stronger colours, cream: one of them at a time, each good to read.</summary>
public sealed class LooksTests(Chromium chromium) : ChatTest(chromium)
{
    private const double LeastForText = 4.5;
    private const double LeastForParts = 3;

    /// <summary>What stands on what: words, and the lines that show what is chosen or has the focus.</summary>
    private static readonly (string On, string Under, double Least)[] Pairs =
    [
        ("ink", "paper", LeastForText), ("ink", "card", LeastForText), ("ink", "ground", LeastForText),
        ("quiet", "paper", LeastForText), ("quiet", "card", LeastForText),
        ("blue", "paper", LeastForText), ("blue", "card", LeastForText), ("blue", "ground", LeastForText), ("on-blue", "blue", LeastForText),
        ("blue", "card", LeastForParts), ("quiet", "card", LeastForParts), ("focus", "paper", LeastForParts), ("focus", "card", LeastForParts), ("focus", "ground", LeastForParts),
    ];

    private const string ContrastScript =
        """
        (pairs) => {
          const rgb = name => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = `var(--${name})`;
            const found = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
            probe.remove();
            return found;
          };
          const part = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
          const light = name => { const [r, g, b] = rgb(name).map(part); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          return pairs.map(([on, under]) => { const [one, other] = [light(on), light(under)].sort((a, b) => b - a); return (one + 0.05) / (other + 0.05); });
        }
        """;

    [Fact]
    public async Task Each_look_is_good_to_read_and_axe_finds_nothing_with_everything_open()
    {
        var page = await OpenWithEverythingOpenAsync("en");
        var grounds = new List<string>();

        foreach (var name in new[] { "Light page", "Dark page", "Stronger colours", "Cream page" })
        {
            await Look(page, name).ClickAsync();
            await See(page.Locator(".settings [role=group] [aria-pressed=true]:has(.sample)")).ToHaveTextAsync("Aa" + name);

            Assert.Empty((await Axe.FindingsAsync(page)).Select(finding => $"{name}: {finding}"));
            await ContrastsAreEnoughAsync(page, name);
            grounds.Add(await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        }

        Assert.Equal(4, grounds.Distinct().Count());
        await page.ReloadAsync();
        await See(page.Locator("html")).ToHaveAttributeAsync("data-look", "cream");
        await See(page.Locator("body")).ToHaveCSSAsync("background-color", grounds[^1]);
    }

    [Fact]
    public async Task In_urdu_the_dark_and_the_calmer_page_are_as_good_and_the_pictures_stand_on_light()
    {
        var page = await OpenWithEverythingOpenAsync("ur");

        await Look(page, Say("chat/look-dark")).ClickAsync();
        await Button(page, Say("chat/calm")).ClickAsync();

        await See(page.Locator("html")).ToHaveAttributeAsync("data-calm", "");
        await See(page.Locator("#stage .picture img").First).ToHaveCSSAsync("background-color", "rgb(243, 240, 233)");
        Assert.Empty(await Axe.FindingsAsync(page));
    }

    [Theory]
    [InlineData(ColorScheme.Dark, Contrast.NoPreference, "dark")]
    [InlineData(ColorScheme.Dark, Contrast.More, "contrast")]
    public async Task What_the_device_asks_for_is_only_the_first_suggestion(ColorScheme scheme, Contrast contrast, string suggested)
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(options: new() { ColorScheme = scheme, Contrast = contrast });
        await See(page.Locator("html")).ToHaveAttributeAsync("data-look", suggested);

        await page.GetByRole(AriaRole.Button, new() { Name = "Text and colours" }).ClickAsync();
        await Look(page, "Light page").ClickAsync();
        await page.GotoAsync($"{Site.Address}/credits");

        await See(page.Locator("html")).ToHaveAttributeAsync("data-look", "light");
    }

    private static async Task ContrastsAreEnoughAsync(IPage page, string look)
    {
        var ratios = await page.EvaluateAsync<double[]>(ContrastScript, Pairs.Select(pair => new[] { pair.On, pair.Under }));

        Assert.All(Pairs.Zip(ratios), pair => Assert.True(pair.Second >= pair.First.Least, $"{look}: {pair.First.On} on {pair.First.Under} is {pair.Second:0.00}"));
    }

    private async Task<IPage> OpenWithEverythingOpenAsync(string language)
    {
        Bot.Say(Cards.Question(2, "left", language));
        Bot.Say(Cards.Question(3, "middle", language));
        var page = await OpenAsync();
        await See(page.Locator("#stage .choice[aria-pressed=true]")).ToBeVisibleAsync();
        await See(page.Locator($"html[lang={language}]")).ToHaveCountAsync(1);
        await page.Locator("#stage [aria-expanded]").ClickAsync();
        await page.Locator(".earlier summary").First.ClickAsync();
        await page.Locator(".earlier li summary").First.ClickAsync();
        await page.Locator(".opener").ClickAsync();

        return page;
    }

    private static ILocator Look(IPage page, string name) => page.Locator(".settings button:has(.sample)", new() { HasText = name });

    private static string Say(string key) => Cards.Deck.Words.In("ur").Get(key);
}
