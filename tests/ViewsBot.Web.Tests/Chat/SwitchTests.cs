using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>Who uses one switch, two, or a pointer that rests. A switch is the space bar here, or a tap.</summary>
public sealed class SwitchTests(Chromium chromium) : ChatTest(chromium)
{
    private const string NameOfRing = "document.querySelector('[data-ring]')?.getAttribute('aria-label') ?? document.querySelector('[data-ring]')?.textContent ?? ''";

    [Fact]
    public async Task With_one_key_the_ring_comes_to_the_answers_first_and_then_to_everything_else()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenWithAsync("one", 0.5);

        var reached = await page.EvaluateAsync<string[]>($$"""
            async () => {
              const reached = [];
              while (reached.length < 6) {
                const now = {{NameOfRing}};
                // On a slow machine the ring may have gone on before this looks: then it is met when it comes round to the answers again.
                if ((reached.length > 0 || now === 'happy about it') && now !== '' && now !== reached.at(-1)) { reached.push(now); }
                await new Promise(done => setTimeout(done, 10));
              }
              return reached;
            }
            """);

        Assert.Equal(["happy about it", "in the middle", "not happy about it", "I need to tell someone", "Hear it", "I don't know"], reached);
        Assert.Empty(await Axe.FindingsAsync(page));
    }

    [Fact]
    public async Task With_one_key_a_whole_board_is_answered()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenWithAsync("one", 1);

        string[] answers = ["in the middle", "not happy about it", "in the middle"];
        for (var at = 0; at < answers.Length; at++)
        {
            await See(page.GetByText($"Picture {at + 1} of 9")).ToBeVisibleAsync();
            await PressWhenOnAsync(page, answers[at]);
        }

        await See(page.GetByText("Picture 4 of 9")).ToBeVisibleAsync();
        Assert.Equal(["middle", "right", "middle"], Bot.Received.Select(activity => (string?)activity["value"]!["place"]));
    }

    [Fact]
    public async Task With_one_switch_a_tap_anywhere_chooses_what_the_ring_is_on_and_not_what_lies_under_it()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenWithAsync("one", 10);
        await RingOnAsync(page, "happy about it");

        await Button(page, "not happy about it").ClickAsync();

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal("left", (string?)Assert.Single(Bot.Received)["value"]!["place"]);
    }

    [Fact]
    public async Task With_two_switches_one_moves_and_the_other_chooses()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenWithAsync("two", 2);
        await RingOnAsync(page, "happy about it");

        await PressAsync(page, "Space");
        await RingOnAsync(page, "in the middle");
        await PressAsync(page, "Enter");

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal("middle", (string?)Assert.Single(Bot.Received)["value"]!["place"]);
    }

    [Fact]
    public async Task A_pointer_that_rests_on_an_answer_chooses_it()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenWithAsync("dwell", 0.5);

        await Button(page, "in the middle").HoverAsync();

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.Equal("middle", (string?)Bot.Received[0]["value"]!["place"]);
    }

    [Fact]
    public async Task A_helper_turns_it_on_in_the_settings_and_off_again_and_it_stays_on_the_device()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "Text and colours").ClickAsync();

        await Button(page, "One switch").ClickAsync();
        await See(page.GetByText("A ring moves by itself.")).ToBeVisibleAsync();
        await Button(page, "Slower").ClickAsync();
        await See(page.GetByText("3 seconds")).ToBeVisibleAsync();
        Assert.Empty(await Axe.FindingsAsync(page));
        await page.ReloadAsync();
        await RingOnAsync(page, "happy about it");
        await Button(page, "Text and colours").ClickAsync();
        await Button(page, "One switch").ClickAsync();

        await See(page.Locator("[data-ring]")).ToHaveCountAsync(0);
    }

    private async Task<IPage> OpenWithAsync(string way, double seconds)
    {
        var page = await OpenAsync(script: $"localStorage.setItem('viewsbot/switches', JSON.stringify({{ way: '{way}', seconds: {seconds.ToString(System.Globalization.CultureInfo.InvariantCulture)} }}))");
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        return page;
    }

    private static async Task RingOnAsync(IPage page, string name) => await page.WaitForFunctionAsync($"name => ({NameOfRing}) === name", name);

    /// <summary>Pressed by the page itself in the very moment: from outside the ring might have gone on meanwhile.</summary>
    private static async Task PressWhenOnAsync(IPage page, string name) => await page.EvaluateAsync(
        $$"""
        async name => {
          while (({{NameOfRing}}) !== name) { await new Promise(done => setTimeout(done, 10)); }
          document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
        }
        """,
        name);

    /// <summary>Two presses nearer than 0.3 s are one: a hand that trembles chooses nothing twice.</summary>
    private static async Task PressAsync(IPage page, string key)
    {
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 350))");
        await page.Keyboard.PressAsync(key);
    }
}
