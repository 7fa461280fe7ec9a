using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Testing;
using ViewsBot.Testing.Pictures;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

/// <summary>Other ways to say it: a drawing, a photo, and words that are spoken.</summary>
public sealed class WaysTests(Chromium chromium) : ChatTest(chromium)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_drawing_is_made_on_the_page_and_sent_as_a_PNG(int width)
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(width);
        await Button(page, "Draw").ClickAsync();
        await Button(page, "blue").ClickAsync();

        await DrawAsync(page);
        Assert.Empty(await Axe.FindingsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await Button(page, "Send my drawing").ClickAsync();

        await See(Button(page, "Draw")).ToBeVisibleAsync();
        await WaitAsync(() => Bot.Pictures.Count == 1);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], Bot.Pictures[0].Bytes[..4]);
        Assert.Equal("drawing", (string?)Bot.Received[^1]["value"]!["picture"]);
    }

    [Fact]
    public async Task A_line_is_taken_back_and_an_empty_drawing_is_not_sent()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "Draw").ClickAsync();
        await DrawAsync(page);

        await Button(page, "Undo").ClickAsync();
        await Button(page, "Send my drawing").ClickAsync();

        await See(page.GetByText("There is nothing on it yet.")).ToBeAttachedAsync();
        Assert.Empty(Bot.Pictures);
    }

    [Fact]
    public async Task By_keyboard_a_drawing_is_left_for_words_and_the_focus_is_where_it_was()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "Draw").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await See(page.GetByText("You do not have to draw. You can say it in words.")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await See(Button(page, "Draw")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_photo_goes_without_the_name_it_had_on_the_device()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "at-grandmas-2026-11-22.jpg", MimeType = "image/jpeg", Buffer = CraftedPicture.Jpeg() });

        await WaitAsync(() => Bot.Pictures.Count == 1);
        Assert.Equal(("picture", CraftedPicture.Jpeg().Length), (Bot.Pictures[0].Name, Bot.Pictures[0].Bytes.Length));
    }

    [Fact]
    public async Task A_picture_that_cannot_be_used_gets_a_kind_sentence()
    {
        Bot.RefusesPictures = true;
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = [1, 2, 3] });

        await See(page.GetByText("I could not use that picture. Please try another one.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_picture_drawn_while_offline_outlives_the_page_is_sent_once_in_its_place_and_then_is_gone_from_the_device()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "Draw")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("address => performance.getEntriesByName(address).some(one => one.responseEnd > 0)", Site.Address + "/built/" + DrawingScript());
        Bot.GoDown();
        await Button(page, "Draw").ClickAsync();
        await See(page.Locator("canvas")).ToBeVisibleAsync();
        await DrawAsync(page);
        await Button(page, "Send my drawing").ClickAsync();
        await Button(page, "happy about it").ClickAsync();
        await page.WaitForFunctionAsync($"async () => await ({Waiting})() === 1");
        await page.GotoAsync("about:blank");

        Bot.ComeBack();
        await page.GotoAsync(Site.Address + "/chat");
        await WaitAsync(() => Bot.Received.Count == 2);

        Assert.Equal(["drawing", null], Bot.Received.Select(one => (string?)one["value"]!["picture"]));
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], Assert.Single(Bot.Pictures).Bytes[..4]);
        await page.WaitForFunctionAsync($"async () => await ({Waiting})() === 0");
        await page.WaitForFunctionAsync("() => !Object.keys(localStorage).some(name => name.startsWith('viewsbot/waiting/'))");
    }

    [Fact]
    public async Task A_picture_that_is_not_used_is_gone_from_the_device_too()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "Draw")).ToBeVisibleAsync();
        Bot.RefusesPictures = true;

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = [1, 2, 3] });
        await See(page.GetByText("I could not use that picture. Please try another one.")).ToBeVisibleAsync();

        await page.WaitForFunctionAsync($"async () => await ({Waiting})() === 0");
    }

    [Fact]
    public async Task Nothing_listens_where_the_school_has_not_turned_it_on()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();

        await See(Button(page, "Draw")).ToBeVisibleAsync();
        await See(Button(page, "Speak")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Spoken_words_are_told_where_the_voice_goes_shown_and_sent_only_when_they_are_right()
    {
        Bot.HearsSpeech = true;
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync(script: Recogniser);
        await Button(page, "Speak").ClickAsync();
        await See(page.GetByText("Your voice may go to the company that made this browser.")).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("window.listened === true"));

        await Button(page, "Start to speak").ClickAsync();
        var words = page.GetByLabel("Is this right? You can change it.");
        await See(words).ToHaveValueAsync("i like the slide");
        Assert.Empty(Bot.Received);
        await words.FillAsync("I like the big slide");
        await Button(page, "Yes, send this").ClickAsync();

        await WaitAsync(() => Bot.Received.Count == 1);
        Assert.Equal("I like the big slide", (string?)Bot.Received[0]["text"]);
    }

    // How many pictures wait in the device's database; none also where there is no table yet.
    private const string Waiting = """
        () => new Promise(resolve => {
          const asked = indexedDB.open('viewsbot', 1);
          asked.onupgradeneeded = () => asked.result.createObjectStore('pictures', { keyPath: 'mark' });
          asked.onsuccess = () => {
            const count = asked.result.transaction('pictures').objectStore('pictures').count();
            count.onsuccess = () => { asked.result.close(); resolve(count.result); };
          };
        })
        """;

    // Real speech has no mouth in a test: the browser's own recogniser is stood in for.
    private const string Recogniser = """
        window.SpeechRecognition = class extends EventTarget {
          start() { window.listened = true; this.onresult({ results: [[{ transcript: 'i like the slide' }]] }); this.onend(); }
          abort() {}
        };
        """;

    private static string DrawingScript()
    {
        var names = File.ReadAllText(Path.Combine(Repository.Root, "src", "ViewsBot", "wwwroot", "built", "names.json"));

        return (string)JsonNode.Parse(names)!["drawing.js"]!;
    }

    private static async Task DrawAsync(IPage page)
    {
        await page.Locator("canvas").ScrollIntoViewIfNeededAsync();
        var box = (await page.Locator("canvas").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 90, box.Y + 60);
        await page.Mouse.UpAsync();
    }

    private static async Task WaitAsync(Func<bool> until)
    {
        for (var tries = 0; !until() && tries < 100; tries++) { await Task.Delay(50); }

        Assert.True(until());
    }
}
