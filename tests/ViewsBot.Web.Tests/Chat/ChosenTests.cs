using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class ChosenTests(Chromium chromium) : ChatTest(chromium)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private bool _isSilent;

    [Fact]
    public async Task A_placed_choice_shows_at_once_by_its_state_its_ring_and_its_ground()
    {
        _isSilent = true;
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        var ground = await Ground(Button(page, "in the middle"));

        await Button(page, "in the middle").ClickAsync();

        await See(Button(page, "in the middle")).ToHaveAttributeAsync("aria-pressed", "true");
        await See(Button(page, "in the middle")).ToHaveCSSAsync("border-top-width", "6px");
        Assert.NotEqual(ground, await Ground(Button(page, "in the middle")));
        await See(Button(page, "happy about it")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task A_card_that_comes_with_a_choice_shows_it_chosen()
    {
        Bot.Say(Cards.Question(3, "right"));

        var page = await OpenAsync();

        await See(Button(page, "not happy about it")).ToHaveAttributeAsync("aria-pressed", "true");
        await See(Button(page, "in the middle")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task An_earlier_card_stands_in_the_list_with_what_was_said_and_can_be_changed_there()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();
        await Button(page, "happy about it").ClickAsync();
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();

        await page.GetByText("What you said before").ClickAsync();
        var earlier = page.Locator(".earlier li", new() { HasText = "coming in" });
        await See(earlier.Locator("summary b")).ToHaveTextAsync("happy about it");
        await earlier.Locator("summary").ClickAsync();
        await Button(page, "not happy about it").Last.ClickAsync();

        await See(earlier.Locator("summary b")).ToHaveTextAsync("not happy about it");
        var last = await LastReceivedAsync(2);
        Assert.Equal("my-school-day/coming-in", (string?)last["option"]);
        Assert.Equal("right", (string?)last["place"]);
    }

    [Fact]
    public async Task What_was_said_is_there_again_after_a_reload()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();
        await Button(page, "happy about it").ClickAsync();
        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();

        await page.ReloadAsync();

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        await See(page.Locator(".earlier li summary b")).ToHaveTextAsync("happy about it");
    }

    [Fact]
    public async Task What_a_trembling_hand_presses_twice_while_the_reply_is_slow_is_said_once_and_a_change_of_mind_is_heard()
    {
        _isSilent = true;
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();

        await Button(page, "in the middle").DblClickAsync();
        await Button(page, "happy about it").ClickAsync();
        await Button(page, "in the middle").ClickAsync();
        await LastReceivedAsync(3);
        await See(page.GetByText("Not sent yet")).ToHaveCountAsync(0);

        Assert.Equal(["middle", "left", "middle"], Bot.Received.Select(activity => (string?)activity["value"]!["place"]));
    }

    [Fact]
    public async Task Typed_words_are_shown_once()
    {
        _isSilent = true;
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();

        await page.GetByRole(AriaRole.Textbox).FillAsync("I like the slide");
        await Button(page, "Send").ClickAsync();
        await LastReceivedAsync(1);
        await See(page.GetByText("Not sent yet")).ToHaveCountAsync(0);

        await See(page.GetByText("I like the slide")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_question_that_is_asked_anew_comes_without_the_answer_it_had_before()
    {
        _isSilent = true;
        Bot.Say(Cards.Helper());
        var page = await OpenAsync();
        await Button(page, "I am on my own").ClickAsync();
        await LastReceivedAsync(1);

        Bot.Say(Cards.Helper());

        await See(Button(page, "I am on my own")).ToHaveAttributeAsync("aria-pressed", "false");
        await See(page.Locator(".earlier li")).ToHaveCountAsync(0);
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => _isSilent ? [] : [Cards.Question(2)];

    private static Task<string> Ground(ILocator choice) => choice.EvaluateAsync<string>("choice => getComputedStyle(choice).backgroundColor");

    private async Task<JsonNode> LastReceivedAsync(int count)
    {
        using var patience = new CancellationTokenSource(LongEnough);
        while (Bot.Received.Count < count) { await Task.Delay(20, patience.Token); }

        return Bot.Received[count - 1]["value"] ?? new JsonObject();
    }
}
