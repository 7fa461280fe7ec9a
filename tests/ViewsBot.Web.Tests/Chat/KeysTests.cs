using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Content.Topics;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>Answering with numbers and arrows, with one thing on the screen or the whole chat.</summary>
public sealed class KeysTests(Chromium chromium) : ChatTest(chromium)
{
    private const string NameOfFocus = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent";

    [Fact]
    public async Task Numbers_are_the_points_of_the_scale_and_nothing_while_somebody_writes_or_holds_another_key()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Textbox).FillAsync("I am ");
        await page.Keyboard.PressAsync("7");
        await page.Keyboard.PressAsync("1");
        await See(page.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("I am 71");
        await Button(page, "in the middle").FocusAsync();
        await page.Keyboard.PressAsync("Alt+1");
        await page.Keyboard.PressAsync("4");
        await page.Keyboard.PressAsync("3");
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal(["right"], Places());

        // On a scale without a middle there is no second point, and the last stays the last.
        Bot.Say(Cards.Question(4, form: ScaleForms.Two));
        await See(page.Locator("#stage .choice")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("2");
        await PressApartAsync(page, "3");
        await See(page.GetByText("Picture 3 of 9")).ToBeVisibleAsync();
        Assert.Equal(["right", "right"], Places());

        // Of yes and not sure, not sure is the last, though it is kept as the middle.
        Bot.Say(Cards.Question(6, form: ScaleForms.YesNotSure));
        await See(page.Locator("#stage .choice")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("2");
        await PressApartAsync(page, "3");
        await See(page.GetByText("Picture 4 of 9")).ToBeVisibleAsync();
        Assert.Equal(["right", "right", "middle"], Places());
    }

    [Fact]
    public async Task Arrows_go_from_answer_to_answer_and_a_number_places_nothing_where_there_is_no_scale()
    {
        Bot.Say(Cards.Helper());
        var page = await OpenAsync(1280);
        await See(Button(page, "I am on my own")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("I am on my own", await page.EvaluateAsync<string>(NameOfFocus));
        Assert.Empty(Bot.Received);

        Bot.Say(Cards.Question(3, language: "ur"));
        await See(page.Locator("html[dir=rtl]")).ToHaveCountAsync(1);
        await page.Locator("#stage .choice[data-place=left]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await See(page.Locator("#stage .choice[data-place=middle]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await See(page.Locator("#stage .choice[data-place=right]")).ToBeFocusedAsync();
        await page.EvaluateAsync("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '۱', bubbles: true }))");
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal(["left"], Places());

        Bot.Say(Cards.WholeBoard());
        await See(page.Locator("#stage [data-part=board]")).ToBeVisibleAsync();
        await Button(page, "playtime: happy about it. Change").FocusAsync();
        await page.Keyboard.PressAsync("2");
        await page.Keyboard.PressAsync("ArrowRight");
        await See(page.Locator("#stage [data-part=column-middle] .choice:focus")).ToHaveCountAsync(1);
        Assert.Equal(["left"], Places());
    }

    [Fact]
    public async Task Keys_can_be_turned_off_and_one_thing_on_the_screen_loses_nothing_of_the_chat()
    {
        Bot.Say(Cards.Helper());
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync("my words");
        await page.Locator(".opener").ClickAsync();
        await Button(page, "One thing at a time").ClickAsync();
        await Button(page, "Answer with keys").ClickAsync();
        await Button(page, "Close").ClickAsync();

        await See(page.Locator(".typing, .ways, .earlier").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await See(Button(page, "I need to tell someone")).ToBeVisibleAsync();
        await See(Button(page, "More")).ToBeVisibleAsync();
        Assert.Empty(await Axe.FindingsAsync(page));
        await page.Keyboard.PressAsync("1");
        await Button(page, "in the middle").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await See(Button(page, "in the middle")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal(["middle"], Places());

        // Where the card has its own place to write, there are the other ways to say it too.
        Bot.Say(Cards.Write());
        await See(page.Locator(".ways")).ToBeVisibleAsync();
        Bot.Say(Cards.Question(5));
        await See(page.GetByText("Picture 5 of 9")).ToBeVisibleAsync();
        await Button(page, "Show the whole chat").ClickAsync();
        await See(Button(page, "Show the whole chat")).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("my words");
        await page.GetByText("What you said before").ClickAsync();
        await See(page.Locator(".earlier > details > ol > li")).ToHaveCountAsync(4);
        await page.Locator(".opener").ClickAsync();
        await See(Button(page, "One thing at a time")).ToHaveAttributeAsync("aria-pressed", "false");
        await See(Button(page, "Answer with keys")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    /// <summary>Presses a number when enough time has gone by since the last one: presses nearer together are one.</summary>
    private static async Task PressApartAsync(IPage page, string key)
    {
        await page.EvaluateAsync("new Promise(done => setTimeout(done, 301))");
        await page.Keyboard.PressAsync(key);
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) =>
        activity["value"]?["place"] is null ? [] : [Cards.Question(int.Min(9, Places().Length + 1))];

    private string[] Places() => [.. Bot.Received.Select(one => (string?)one["value"]!["place"]).OfType<string>()];
}
