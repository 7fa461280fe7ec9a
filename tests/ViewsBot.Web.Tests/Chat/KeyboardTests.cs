using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class KeyboardTests(Chromium chromium) : ChatTest(chromium)
{
    private const string NameOfFocus = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent";

    [Fact]
    public async Task Plain_tab_reaches_everything_on_a_card_in_the_order_it_is_seen()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        var reached = new List<string>();
        for (var at = 0; at < 13; at++) { reached.Add(await TabAsync(page)); }

        string[] expected =
        [
            "Go to the question", "Text and colours", "I need to tell someone", "Hear it", "happy about it", "in the middle", "not happy about it",
            "I don't know", "Skip", "Go back", "Break", "More", "",
        ];
        Assert.Equal(expected, reached);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_choice_is_made_with_either_key(string key)
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await Button(page, "in the middle").FocusAsync();
        await page.Keyboard.PressAsync(key);

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal("middle", (string?)Bot.Received.Single()["value"]!["place"]);
    }

    [Fact]
    public async Task Focus_goes_to_the_next_question_when_it_stood_in_the_answered_one()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await Button(page, "in the middle").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();

        Assert.Equal("How do you feel about…?", await page.EvaluateAsync<string>(NameOfFocus));
        Assert.Equal("Hear it", await TabAsync(page));
    }

    [Fact]
    public async Task Focus_stays_where_somebody_is_writing_when_a_card_comes()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Textbox).FillAsync("my wor");

        Bot.Say(Cards.Question(4));
        await See(page.GetByText("Picture 4 of 9")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("ds");

        await See(page.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("my words");
    }

    [Fact]
    public async Task A_card_sent_again_in_place_keeps_the_focus_on_the_same_choice()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "not happy about it").FocusAsync();

        Bot.SayAgain($"{FakeLine.Conversation}|0000001", Cards.Question(3, "middle"));
        await See(Button(page, "in the middle")).ToHaveAttributeAsync("aria-pressed", "true");

        Assert.Equal("not happy about it", await page.EvaluateAsync<string>(NameOfFocus));
    }

    [Fact]
    public async Task A_new_card_that_asks_the_same_keeps_the_focus_and_tells_only_what_is_new()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "not happy about it").FocusAsync();

        Bot.Say(Cards.Question(3, "middle"));
        await See(Button(page, "in the middle")).ToHaveAttributeAsync("aria-pressed", "true");

        Assert.Equal("not happy about it", await page.EvaluateAsync<string>(NameOfFocus));
        await See(page.Locator("[role=status].unseen")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task A_reader_is_told_the_question_and_then_the_choices_once()
    {
        Bot.Say(Cards.Question(3));

        var page = await OpenAsync();

        await See(page.Locator("[role=status].unseen")).ToHaveTextAsync("How do you feel about…? playtime. happy about it. in the middle. not happy about it.");
    }

    [Fact]
    public async Task A_reader_whose_focus_has_moved_to_the_question_is_not_told_it_a_second_time()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await Button(page, "in the middle").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await See(page.Locator("[role=status].unseen")).ToHaveTextAsync("classroom. happy about it. in the middle. not happy about it.");
    }

    [Fact]
    public async Task The_focus_is_seen_on_every_control()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "More")).ToBeVisibleAsync();

        for (var at = 0; at < 13; at++)
        {
            await TabAsync(page);

            Assert.Equal("solid 4px", await page.EvaluateAsync<string>("(s => `${s.outlineStyle} ${s.outlineWidth}`)(getComputedStyle(document.activeElement))"));
        }
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => [Cards.Question(2)];

    private static async Task<string> TabAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");

        return await page.EvaluateAsync<string>(NameOfFocus);
    }
}
