using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;
using ViewsBot.Web.Tests.Staff;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>Nineteen languages to choose from on a narrow screen, and another one in the middle of a question: cards and page follow.</summary>
[Collection(TheWholeWay.Name)]
public sealed class LanguagesTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private const string DemoPassword = "demo-school-1";
    private const int Width = 320;
    private const double SmallestTouch = 64;

    // Real speech has no ears in a test: what the page asks the browser for is written down instead.
    private const string UrduVoice =
        """
        window.spoken = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => [{ lang: 'ur-PK', localService: true }], addEventListener() {}, cancel() {},
          speak(utterance) { window.spoken.push(`${utterance.lang}|${utterance.text}`); },
        } });
        """;

    /// <summary>What is seen on each card from hello to the first picture, and what is tapped there.</summary>
    private static readonly (string Sees, string Taps)[] ToPractice =
    [
        ("opening/computer", "choice/ok"), ("opening/no-wrong-answers", "choice/ok"), ("opening/not-safe", "choice/ok"), ("helper/heading", "helper/alone"), ("practice/heading", "choice/start"),
    ];

    private readonly SpokenCards _cards = new("ar", "bn", "ckb", "es", "fa", "fr", "gu", "pa", "pl", "ps", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh-Hans");
    private Product _product = null!;

    public Task InitializeAsync()
    {
        _product = Product.Start(_cards);

        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose() => _cards.Dispose();

    [Fact]
    public async Task A_family_chooses_its_language_first_and_another_in_the_middle_of_a_question()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Width, Height = 800 }, Locale = "ur-PK" });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(UrduVoice);
        await page.GotoAsync(new Uri(_product.Http.BaseAddress!, $"/i/{await CodeAsync()}").ToString());

        await SeesAsync(page, Say("ur", "language/heading"));
        await LooksRightAsync(page, "ur", "rtl");
        await EachLanguageCanBeReachedAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = $"{Say("ur", "chat/hear-it")}: اردو" }).ClickAsync();
        Assert.Equal(["ur|اردو"], await page.EvaluateAsync<string[]>("window.spoken"));

        await TapAsync(page, "Polski");
        await SeesAsync(page, Say("pl", "opening/heading"));
        await LooksRightAsync(page, "pl", "ltr");

        foreach (var (sees, taps) in ToPractice)
        {
            await SeesAsync(page, Say("pl", sees));
            await TapAsync(page, Say("pl", taps));
        }

        await SeesAsync(page, Say("pl", "option/practice/pizza"));
        await page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = Say("pl", "control/more"), Exact = true }).ClickAsync();
        await TapAsync(page, Say("pl", "control/change-language"));
        await TapAsync(page, "العربية");
        await SeesAsync(page, Say("ar", "option/practice/pizza"));
        await LooksRightAsync(page, "ar", "rtl");
        await Assertions.Expect(page.Locator("header .tell .english[lang=en]")).ToHaveTextAsync("I need to tell someone");
        await Assertions.Expect(page.Locator(".typing button")).ToHaveTextAsync(Say("ar", "chat/send"));

        await page.GotoAsync(new Uri(new Uri(page.Url), await page.Locator("footer a").GetAttributeAsync("href")).ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Say("ar", "access/not-met") })).ToBeVisibleAsync();
        await LooksRightAsync(page, "ar", "rtl");
    }

    [Fact]
    public async Task Staff_see_which_are_offered_and_read_the_gravest_sentences_beside_the_English()
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { BaseURL = _product.Http.BaseAddress!.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/staff/school/languages");
        await page.GetByLabel("User name").FillAsync("demo-senco");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(DemoPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await Assertions.Expect(page.Locator("#languages tbody tr")).ToHaveCountAsync(18);
        Assert.Empty(await Looks.FindingsAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Urdu" }).ClickAsync();
        await Assertions.Expect(page.GetByText(Say("ur", "told/danger"), new() { Exact = true })).ToHaveAttributeAsync("lang", "ur");
        Assert.Empty(await Looks.FindingsAsync(page));
    }

    private static Task SeesAsync(IPage page, string words) => Assertions.Expect(page.Locator("#stage").GetByText(words, new() { Exact = true }).First).ToBeVisibleAsync();

    private static Task TapAsync(IPage page, string name) => page.Locator("#stage").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    /// <summary>The page is in the card's language, fits the screen, and axe finds nothing.</summary>
    private static async Task LooksRightAsync(IPage page, string language, string direction)
    {
        await Assertions.Expect(page.Locator($"html[lang={language}][dir={direction}]")).ToHaveCountAsync(1);
        Assert.Empty((await Axe.FindingsAsync(page)).Select(finding => $"{language}: {finding}"));
        Assert.Equal(Width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>The suggestion first, each in its own language and direction, large enough for a finger, one after another by Tab.</summary>
    private async Task EachLanguageCanBeReachedAsync(IPage page)
    {
        var expected = _product.Services.GetRequiredService<Deck>().Words.Languages.OrderBy(words => words.Language != "ur").ToList();
        var choices = page.Locator(".choice");
        Assert.Equal(expected.Count, await choices.CountAsync());
        await page.Locator("#stage [role=heading]").FocusAsync();

        foreach (var (words, index) in expected.Select((words, index) => (words, index)))
        {
            var choice = choices.Nth(index);
            Assert.Equal((words.Language, words.OwnName), (await choice.GetAttributeAsync("lang"), await choice.GetAttributeAsync("aria-label")));
            Assert.Equal(words.Direction is Direction.RightToLeft ? "rtl" : "ltr", await choice.Locator(".ac-textBlock").EvaluateAsync<string>("name => getComputedStyle(name).direction"));
            Assert.True((await choice.BoundingBoxAsync())!.Height >= SmallestTouch);
            await TabToAsync(page, choice);
        }

        Assert.Single(await page.Locator("#stage .ac-adaptiveCard img").AllAsync());
    }

    /// <summary>By Tab alone, past at most the buttons that say a name aloud.</summary>
    private static async Task TabToAsync(IPage page, ILocator choice)
    {
        for (var presses = 0; presses < 3; presses++)
        {
            await page.Keyboard.PressAsync("Tab");

            if (await choice.EvaluateAsync<bool>("choice => choice === document.activeElement")) { return; }
        }

        Assert.Fail($"Tab does not lead to {await choice.TextContentAsync()}.");
    }

    private string Say(string language, string key) => _product.Services.GetRequiredService<Deck>().Words.In(language).Get(key);

    private async Task<string> CodeAsync() =>
        (await _product.Services.GetRequiredService<IFictionalSchool>().InviteNewPupilAsync(Audience.Child, language: null, bornOn: null, default)).Code.Value;
}
