using Microsoft.Playwright;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Chat;

public sealed class LineTests(Chromium chromium) : ChatTest(chromium)
{
    private const string WithoutSockets = "delete window.WebSocket";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_socket_the_conversation_goes_on_by_asking(bool browserHasSockets)
    {
        Bot.RefusesSockets = true;
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync(script: browserHasSockets ? null : WithoutSockets);

        await Button(page, "happy about it").ClickAsync();

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        Assert.True(Bot.Polls > 0);
    }

    [Fact]
    public async Task Two_pages_of_one_conversation_show_the_same_though_only_one_can_have_the_socket()
    {
        Bot.Say(Cards.Question(1));
        var first = await OpenAsync();
        await See(Button(first, "in the middle")).ToBeVisibleAsync();
        var second = await OpenAsync();
        await See(Button(second, "in the middle")).ToBeVisibleAsync();

        await Button(first, "happy about it").ClickAsync();
        await See(first.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        await See(second.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
        await Button(second, "in the middle").ClickAsync();

        await See(first.GetByText("Picture 3 of 9")).ToBeVisibleAsync();
        await See(second.GetByText("Picture 3 of 9")).ToBeVisibleAsync();
        Assert.Equal(2, Bot.Sockets);
    }

    [Fact]
    public async Task A_page_whose_token_has_expired_gets_another_by_itself()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        Bot.ExpireTokens();
        await Button(page, "happy about it").ClickAsync();

        await See(page.GetByText("Picture 2 of 9")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_dropped_connection_comes_back_by_itself_and_nothing_said_meanwhile_is_missed()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync();
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        Bot.GoDown();
        Bot.Say(Cards.Question(5));
        Bot.ComeBack();

        await See(page.GetByText("Picture 5 of 9")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_device_that_is_not_invited_is_told_so_and_shown_nothing_else()
    {
        Bot.IsInvited = false;

        var page = await OpenAsync();

        await See(page.GetByText("Please open your link again")).ToBeVisibleAsync();
        await See(page.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_invitation_that_ends_while_the_page_is_open_ends_the_page()
    {
        Bot.Say(Cards.Question(1));
        var page = await OpenAsync(script: WithoutSockets);
        await See(Button(page, "in the middle")).ToBeVisibleAsync();

        Bot.IsInvited = false;
        Bot.ExpireTokens();

        await See(page.GetByText("Please open your link again")).ToBeVisibleAsync();
        await See(page.GetByText("playtime")).ToHaveCountAsync(0);
    }
}
