using System.Text.Json.Nodes;
using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class PrivateTests(Chromium chromium) : ChatTest(chromium)
{
    private const string FixedReply = "You are not in trouble.";

    [Fact]
    public async Task The_way_to_tell_somebody_is_in_the_same_corner_once_whatever_the_card()
    {
        var page = await OpenAsync();

        foreach (var card in new[] { Cards.Message(), Cards.Helper(), Cards.Question(1), Cards.Write(), Cards.WholeBoard() })
        {
            Bot.Say(card);
            await See(page.Locator("header .tell")).ToBeInViewportAsync();
            await See(page.GetByRole(AriaRole.Button, new() { Name = "I need to tell someone" })).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task A_telling_says_which_question_it_was_told_at()
    {
        await TellAsync();

        var told = Bot.Received.Single()["value"]!;
        Assert.Equal("tell-someone", (string?)told["control"]);
        Assert.Equal("my-school-day/playtime", (string?)told["option"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_tap_takes_the_reply_out_of_the_page_and_the_question_stands_there_with_the_focus_on_its_heading(bool byKeyboard)
    {
        var page = await TellAsync();
        var hide = Button(page, "Hide this");

        if (byKeyboard) { await hide.PressAsync("Enter"); } else { await hide.ClickAsync(); }

        await See(page.GetByText(FixedReply)).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Heading, new() { Name = "How do you feel about…?" })).ToBeFocusedAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await See(page.Locator("main.private")).ToBeHiddenAsync();
        Assert.Empty(await Axe.FindingsAsync(page));
    }

    [Fact]
    public async Task Who_goes_on_from_the_reply_is_at_the_question_with_the_focus()
    {
        var page = await TellAsync();

        await Button(page, "Go on").ClickAsync();

        await See(page.GetByRole(AriaRole.Heading, new() { Name = "How do you feel about…?" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_being_drawn_while_telling_goes_with_the_reply()
    {
        var page = await TellAsync();
        await Button(page, "Draw").ClickAsync();
        await See(page.Locator("canvas")).ToBeVisibleAsync();

        await Button(page, "Hide this").ClickAsync();

        await See(page.Locator("canvas")).ToHaveCountAsync(0);
        await See(page.GetByRole(AriaRole.Heading, new() { Name = "How do you feel about…?" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_was_being_drawn_before_stays_when_the_reply_is_hidden()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await Button(page, "Draw").ClickAsync();
        await page.Locator("header .tell").ClickAsync();
        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();

        await Button(page, "Hide this").ClickAsync();

        await See(page.GetByText(FixedReply)).ToHaveCountAsync(0);
        await See(page.Locator("canvas")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_reply_is_gone_after_a_reload_and_the_conversation_stands_where_it_was()
    {
        var page = await TellAsync();

        await page.ReloadAsync();

        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await See(page.GetByText(FixedReply)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_reply_is_never_among_what_was_said_before_nor_to_be_heard()
    {
        var page = await TellAsync();
        await See(page.Locator(".private").GetByText("Hear it")).ToHaveCountAsync(0);

        Bot.Say(Cards.Question(4));
        await See(page.GetByText("Picture 4 of 9")).ToBeVisibleAsync();

        await See(page.GetByText(FixedReply)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Typed_words_that_tell_of_harm_leave_no_trace_on_the_page()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Textbox).FillAsync("somebody hurts me");
        await page.Keyboard.PressAsync("Enter");
        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();

        Assert.DoesNotContain("hurts", await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_telephone_number_stays_on_one_line_however_narrow_the_card()
    {
        var page = await TellAsync();
        var number = page.Locator(".private").GetByText("0800 1111", new() { Exact = true });

        var broken = await number.EvaluateAsync<int[]>("""
            number => Array.from({ length: 240 }, (_, at) => 90 + at).filter(width => {
              number.parentElement.style.width = `${width}px`;
              return number.getClientRects().length !== 1;
            })
            """);

        Assert.Empty(broken);
    }

    [Fact]
    public async Task It_reaches_a_page_without_a_socket_too()
    {
        Bot.RefusesSockets = true;

        var page = await TellAsync();

        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();
    }

    private protected override IEnumerable<JsonObject> Reply(JsonObject activity) => activity["value"]?["choice"] is null ? [Cards.Told()] : [Cards.Question(3)];

    private async Task<IPage> TellAsync()
    {
        Bot.Say(Cards.Question(3));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();
        await Button(page, "I need to tell someone").ClickAsync();
        await See(page.GetByText(FixedReply)).ToBeVisibleAsync();

        return page;
    }
}
