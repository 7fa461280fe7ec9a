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

    [Fact]
    public async Task The_settings_close_with_escape_and_give_the_focus_back()
    {
        var page = await OpenOnSettingsAsync();
        await Button(page, "Bigger").FocusAsync();

        await page.Keyboard.PressAsync("Escape");

        await See(Button(page, "Bigger")).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Button, new() { Name = "Text and colours" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_persons_own_size_follows_them_to_a_new_device_until_another_is_chosen_there()
    {
        Bot.TextSize = 200;
        var page = await OpenOnSettingsAsync();
        await See(page.Locator("html")).ToHaveCSSAsync("font-size", "32px");

        await Button(page, "Smaller").ClickAsync();
        await page.ReloadAsync();

        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await See(page.Locator("html")).ToHaveCSSAsync("font-size", "28px");
    }

    [Fact]
    public async Task Calmer_says_nothing_of_the_size_so_that_the_persons_own_still_counts()
    {
        var page = await OpenOnSettingsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Calmer page" }).ClickAsync();
        Bot.TextSize = 150;

        await page.ReloadAsync();

        await See(page.Locator("html")).ToHaveCSSAsync("font-size", "24px");
        Assert.Empty(Bot.Received);
    }

    [Fact]
    public async Task What_is_chosen_is_told_to_the_conversation_and_stands_nowhere_on_the_page()
    {
        var page = await OpenOnSettingsAsync();

        await GrowAsync(page, 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read every card to me" }).ClickAsync();
        await page.WaitForFunctionAsync("() => localStorage.getItem('viewsbot/settings-told') && !Object.keys(localStorage).some(name => name.startsWith('viewsbot/waiting/'))");

        Assert.Equal(
            ["event page-settings 125 false", "event page-settings 125 true"],
            Bot.Received.Select(one => $"{one["type"]} {one["name"]} {one["value"]!["textSize"]} {one["value"]!["readAloud"]}"));
        await See(page.GetByText("Not sent yet")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_choice_from_before_is_told_once_to_each_conversation()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: """if (!localStorage.getItem('viewsbot/settings')) { localStorage.setItem('viewsbot/settings', '{"size":150}'); }""");
        await page.WaitForFunctionAsync("() => localStorage.getItem('viewsbot/settings-told')");

        await page.ReloadAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        Assert.Equal(150, (int)Assert.Single(Bot.Received)["value"]!["textSize"]!);
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
