using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class SettingsTests(Chromium chromium) : ChatTest(chromium)
{
    private const string SizeOfWord = "parseFloat(getComputedStyle(document.querySelector('.choice .ac-textBlock')).fontSize)";

    [Fact]
    public async Task Text_grows_to_three_times_its_size_and_stays_so_on_this_device()
    {
        var page = await OpenOnSettingsAsync();
        var usual = await page.EvaluateAsync<double>(SizeOfWord);

        await GrowAsync(page, 6);
        await See(Button(page, "Bigger")).ToHaveAttributeAsync("aria-disabled", "true");
        Assert.Equal(3, await page.EvaluateAsync<double>(SizeOfWord) / usual, 2);

        await page.ReloadAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        Assert.Equal(3, await page.EvaluateAsync<double>(SizeOfWord) / usual, 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task Nothing_has_to_be_scrolled_sideways_on_a_small_screen_at_any_text_size(int steps)
    {
        var page = await OpenOnSettingsAsync(320);
        await GrowAsync(page, steps);
        var more = Button(page, "More");

        foreach (var card in new[] { Cards.Message(), Cards.Helper(), Cards.Write(), Cards.WholeBoard(), Cards.Question(4) })
        {
            Bot.Say(card);
            await more.ClickAsync();
            await page.WaitForTimeoutAsync(100);

            Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task Opening_more_moves_nothing_that_stands_above_it()
    {
        var page = await OpenOnSettingsAsync();
        var before = await PlaceOnPageAsync(Button(page, "in the middle"));

        await Button(page, "More").ClickAsync();
        await See(Button(page, "Not about me")).ToBeVisibleAsync();

        Assert.Equal(before, await PlaceOnPageAsync(Button(page, "in the middle")));
        await See(Button(page, "More")).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [Theory]
    [InlineData(320, 0, false)]
    [InlineData(320, 4, true)]
    [InlineData(1280, 4, false)]
    public async Task Three_choices_stand_side_by_side_as_long_as_their_words_fit(int width, int steps, bool inRows)
    {
        var page = await OpenOnSettingsAsync(width);

        await GrowAsync(page, steps);

        await See(page.Locator("#stage .card[data-rows]")).ToHaveCountAsync(inRows ? 1 : 0);
    }

    [Theory]
    [InlineData("Stronger colours", "data-strong")]
    [InlineData("Calmer page", "data-calm")]
    public async Task The_look_can_be_changed_and_stays_so_on_this_device(string button, string mark)
    {
        var page = await OpenOnSettingsAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await See(page.GetByRole(AriaRole.Button, new() { Name = button })).ToHaveAttributeAsync("aria-pressed", "true");

        await page.ReloadAsync();
        await See(page.Locator("html")).ToHaveAttributeAsync(mark, "");
    }

    [Fact]
    public async Task The_settings_close_with_escape_and_give_the_focus_back()
    {
        var page = await OpenOnSettingsAsync();
        await Button(page, "Bigger").FocusAsync();

        await page.Keyboard.PressAsync("Escape");

        await See(Button(page, "Bigger")).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Button, new() { Name = "Text and colours" })).ToBeFocusedAsync();
    }

    private async Task<IPage> OpenOnSettingsAsync(int width = 768)
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(width);
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Text and colours" }).ClickAsync();

        return page;
    }

    private static Task<double[]> PlaceOnPageAsync(ILocator what) =>
        what.EvaluateAsync<double[]>("what => { const box = what.getBoundingClientRect(); return [box.left, box.top + scrollY, box.width, box.height]; }");

    private static async Task GrowAsync(IPage page, int steps)
    {
        for (var step = 0; step < steps; step++) { await Button(page, "Bigger").ClickAsync(); }
    }
}
