using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class VoiceTests(Chromium chromium) : ChatTest(chromium)
{
    [Fact]
    public async Task A_card_is_read_when_asked_for_with_a_voice_that_is_on_the_device()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices("""{ lang: 'en-US', localService: false }, { lang: 'en-GB', localService: true }, { lang: 'pl', localService: true }"""));
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        Assert.Empty(await SpokenAsync(page));

        await Button(page, "Hear it").ClickAsync();

        var spoken = Assert.Single(await SpokenAsync(page));
        Assert.Equal("en|en-GB|How do you feel about playtime? happy about it. in the middle. not happy about it.", spoken);
        Assert.Equal(0, Bot.RecordedAsked);
    }

    [Fact]
    public async Task Where_the_device_has_no_voice_what_is_recorded_is_played_once_in_order_and_what_is_not_is_said_so_with_larger_pictures()
    {
        var words = Cards.Deck.Words.In("ur");
        string[] said = [words.Get("stem/my-school-day"), words.Get("option/my-school-day/playtime"), .. new[] { "left", "middle", "right" }.Select(place => words.Get($"scale/feel/{place}"))];
        Bot.Recorded.AddRange([words.Get("control/stop"), .. said.Reverse()]);
        Bot.Say(Cards.Question(3, language: "ur"));
        var page = await OpenAsync(script: Voices("{ lang: 'en-GB', localService: true }") + PlayedAloud);
        await See(page.Locator("html[lang=ur]")).ToHaveCountAsync(1);
        Assert.Equal(0, Bot.RecordedAsked);

        await page.Locator(".hear").ClickAsync();
        await page.WaitForFunctionAsync("() => window.played.length === 5 && !document.querySelector('.hear[data-reading]')");

        Assert.Equal(said, (await PlayedAsync(page)).Select(number => Bot.Recorded[number]));
        await See(page.Locator(".trouble")).ToBeEmptyAsync();
        Assert.Equal("1", await PicturesAsync(page));

        Bot.Recorded.Clear();
        Bot.Say(Cards.Question(4, language: "ur"));
        await See(page.Locator("main [data-part=word]")).ToHaveTextAsync(words.Get("option/my-school-day/lunch"));
        await page.Locator("main .hear").ClickAsync();
        await See(page.Locator("main .trouble")).ToHaveTextAsync(words.Get("chat/no-voice"));

        Assert.Equal(9, (await PlayedAsync(page)).Count);
        Assert.Equal(1, Bot.RecordedAsked);
        Assert.Equal("1.5", await PicturesAsync(page));
        Assert.Empty(await SpokenAsync(page));
    }

    [Fact]
    public async Task Reading_is_stopped_by_the_same_button()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices("{ lang: 'en-GB', localService: true }"));

        await Button(page, "Hear it").ClickAsync();
        await Button(page, "Stop reading").ClickAsync();

        Assert.Equal("cancel", (await SpokenAsync(page)).Last());
        await See(Button(page, "Hear it")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ lang: 'pl', localService: true }")]
    [InlineData("{ lang: 'en-GB', localService: false }")]
    public async Task A_device_without_a_voice_of_its_own_for_the_language_says_so(string voices)
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices(voices));

        await Button(page, "Hear it").ClickAsync();

        await See(page.GetByText("This device has no voice for this language.")).ToBeVisibleAsync();
        Assert.Empty(await SpokenAsync(page));
    }

    [Fact]
    public async Task Every_card_is_read_to_a_person_who_wants_that_and_each_of_its_choices_once()
    {
        Bot.ReadAloud = true;
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices("{ lang: 'en-GB', localService: true }"));
        await page.WaitForFunctionAsync("() => window.spoken.length === 1");

        await Button(page, "in the middle").ClickAsync();
        await page.WaitForFunctionAsync("() => window.spoken.length === 3");

        var spoken = await SpokenAsync(page);
        Assert.Equal("en|en-GB|How do you feel about playtime? happy about it. in the middle. not happy about it.", spoken[0]);
        Assert.Equal("cancel", spoken[1]);
        Assert.StartsWith("en|en-GB|How do you feel about ", spoken[2], StringComparison.Ordinal);
        Assert.NotEqual(spoken[0], spoken[2]);
    }

    [Fact]
    public async Task Each_word_lights_up_as_it_is_read_and_none_when_it_is_over()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices("{ lang: 'en-GB', localService: true }"));
        await Button(page, "Hear it").ClickAsync();
        await page.WaitForFunctionAsync("() => window.utterance");

        var lit = await page.EvaluateAsync<string[]>("""
            () => ['feel', 'playtime', 'happy', 'middle', 'not'].map(word => {
              window.utterance.onboundary({ name: 'word', charIndex: window.utterance.text.indexOf(word), charLength: word.length });
              const [range] = CSS.highlights.get('read');
              return `${range} in ${range.startContainer.data}`;
            })
            """);
        await page.EvaluateAsync("() => window.utterance.onend()");

        Assert.Equal(["feel in How do you feel about…?", "playtime in playtime", "happy in happy about it", "middle in in the middle", "not in not happy about it"], lit);
        await page.WaitForFunctionAsync("() => !CSS.highlights.has('read')");
    }

    [Fact]
    public async Task Reading_is_slower_for_whom_it_was_too_quick()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Voices("{ lang: 'en-GB', localService: true }"));
        await Button(page, "Text and colours").ClickAsync();

        await Button(page, "Read more slowly").ClickAsync();
        await Button(page, "Hear it").ClickAsync();
        await page.WaitForFunctionAsync("() => window.utterance");

        Assert.Equal(0.7, await page.EvaluateAsync<double>("() => window.utterance.rate"));
    }

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("ur", "ur-PK")]
    [InlineData("ar", "ar-EG")]
    [InlineData("pl", "pl-PL")]
    [InlineData("zh-Hans", "zh-CN")]
    public async Task Each_sentence_is_spoken_once_in_a_voice_of_its_language_and_the_english_beneath_in_an_english_one(string language, string voice)
    {
        Bot.Say(Cards.Message(language));
        var page = await OpenAsync(script: Voices($"{{ lang: 'en-GB', localService: true }}, {{ lang: '{voice}', localService: true }}") + ToTheEnd);
        await See(page.Locator($"html[lang={language}]")).ToHaveCountAsync(1);

        await page.Locator(".hear").ClickAsync();
        await page.WaitForFunctionAsync("() => window.spoken.length > 0 && !document.querySelector('.hear[data-reading]')");

        var spoken = (await SpokenAsync(page)).Where(said => said != "cancel").Select(said => said.Split('|', 3)).ToList();
        string[][] expected = language == "en" ? [["en", "en-GB"]] : [[language, voice], ["en", "en-GB"]];
        Assert.Equal(expected, spoken.Select(said => said[..2]));
        Assert.All(spoken, said => Assert.All(Opening, key => Assert.Equal(2, said[2].Split(Cards.Deck.Words.In(said[0]).Get(key)).Length)));
    }

    private static readonly string[] Opening = ["opening/heading", "opening/computer", "opening/what-you-think", "opening/not-a-test"];

    /// <summary>What the page plays is written down, and played.</summary>
    private const string PlayedAloud =
        """
        window.played = [];
        const play = HTMLMediaElement.prototype.play;
        HTMLMediaElement.prototype.play = function () { window.played.push(Number(new URL(this.src).pathname.split('/').at(-1))); return play.call(this); };
        """;

    private static async Task<IReadOnlyList<int>> PlayedAsync(IPage page) => await page.EvaluateAsync<int[]>("window.played");

    private static Task<string> PicturesAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--pictures')");

    /// <summary>Every reading comes to its end by itself.</summary>
    private const string ToTheEnd =
        """
        const speak = speechSynthesis.speak;
        speechSynthesis.speak = utterance => { speak(utterance); setTimeout(() => utterance.onend()); };
        """;

    private static Task<string[]> SpokenAsync(IPage page) => page.EvaluateAsync<string[]>("window.spoken");

    // Real speech has no ears in a test: what the page asks the browser for is written down instead.
    private static string Voices(string voices) =>
        $$"""
        window.spoken = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => [{{voices}}],
          addEventListener() {},
          speak(utterance) { window.utterance = utterance; window.spoken.push(`${utterance.lang}|${utterance.voice.lang}|${utterance.text}`); },
          cancel() { window.spoken.push('cancel'); },
        } });
        """;
}
