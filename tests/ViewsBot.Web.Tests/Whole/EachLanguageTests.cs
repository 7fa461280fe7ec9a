using Microsoft.Playwright;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Testing;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>A child and a parent go the whole way in languages of four scripts and both directions, on a narrow screen.</summary>
[Collection(TheWholeWay.Name)]
public sealed class EachLanguageTests(Chromium chromium, RunningProduct product) : IClassFixture<RunningProduct>
{
    private const int Width = 320;
    private const int MostSteps = 70;

    private static readonly Deck Deck = Deck.Load(Repository.Cards);

    /// <summary>What is pressed where it is offered, before anything else; where none of it is, the next of three answers or the first of the choices.</summary>
    private static readonly string[] Preferred =
        ["choice/ok", "helper/alone", "choice/start", "control/this-is-right", "choice/go-on", "choice/nothing-more", "control/keep"];

    /// <summary>Every conversation in `./test --long`; else those written from the right, one of each audience.</summary>
    public static IEnumerable<object[]> Conversations => Environment.GetEnvironmentVariable("VIEWSBOT_LONG") == "yes"
        ? from language in new[] { "en", "ur", "ar", "pl", "zh-Hans" } from audience in new[] { "child", "parent" } select new object[] { language, audience }
        : [["ur", "child"], ["ar", "parent"]];

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task Every_card_to_the_end_is_in_their_language_and_fits_and_axe_finds_nothing(string language, string audience)
    {
        var words = Deck.Words.In(language).For(audience);
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Width, Height = 700 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync((string)(await product.InviteAsync(audience, language))["chatUrl"]!);
        var answers = 0;

        for (var step = 0; step < MostSteps && !await IsAtTheEndAsync(page, words); step++)
        {
            await CheckAsync(page, words, step);
            await WriteWhereAskedAsync(page);
            await GoOnAsync(page, await NextAsync(page, words, answers++));
        }

        Assert.True(await IsAtTheEndAsync(page, words));
        await CheckAsync(page, words, MostSteps);
    }

    private static ILocator Stage(IPage page) => page.Locator("#stage");

    private static async Task<bool> IsAtTheEndAsync(IPage page, LanguageWords words)
    {
        await Assertions.Expect(Stage(page).Locator(".ac-adaptiveCard")).ToHaveCountAsync(1);

        return await Stage(page).GetByText(words.Get("goodbye/end"), new() { Exact = true }).CountAsync() > 0;
    }

    private static async Task CheckAsync(IPage page, LanguageWords words, int step)
    {
        await Assertions.Expect(page.Locator($"html[lang={words.Language}][dir={(words.Direction == Direction.RightToLeft ? "rtl" : "ltr")}]")).ToHaveCountAsync(1);
        Assert.Empty((await Axe.FindingsAsync(page)).Select(finding => $"step {step}: {finding}"));
        Assert.Equal((step, Width), (step, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
    }

    private static async Task WriteWhereAskedAsync(IPage page)
    {
        var asked = Stage(page).Locator("textarea");

        if (await asked.CountAsync() > 0) { await asked.First.FillAsync(ChildsWay.Words); }
    }

    private static async Task<ILocator> NextAsync(IPage page, LanguageWords words, int answers)
    {
        foreach (var key in Preferred)
        {
            if (Button(page, words.Get(key)) is var preferred && await preferred.CountAsync() > 0) { return preferred; }
        }

        var choices = Stage(page).Locator(".choice");
        var done = Button(page, words.Get("choice/thats-all"));

        // One topic, then that is all.
        if (await done.CountAsync() > 0) { return await Stage(page).Locator(".choice[aria-pressed=true]").CountAsync() > 0 ? done : choices.First; }

        return await choices.CountAsync() switch
        {
            0 => Stage(page).Locator(".ac-actionSet button").First,
            3 => choices.Nth(answers % 3),
            _ => choices.First,
        };
    }

    private static ILocator Button(IPage page, string name) => Stage(page).GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>Presses, and waits until another card is there.</summary>
    private static async Task GoOnAsync(IPage page, ILocator press)
    {
        await page.EvaluateAsync("document.querySelector('#stage .ac-adaptiveCard').dataset.before = ''");
        await press.ClickAsync();
        await Assertions.Expect(Stage(page).Locator(".ac-adaptiveCard:not([data-before])")).ToHaveCountAsync(1);
    }
}
