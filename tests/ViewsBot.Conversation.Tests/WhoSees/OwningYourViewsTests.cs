using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Turns;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A young person past compulsory school age: what they are told, and how they choose who sees what.</summary>
public sealed class OwningYourViewsTests(ProductFixture product) : IClassFixture<ProductFixture>
{

    [Fact]
    public async Task The_opening_says_that_the_answers_are_theirs_and_names_nobody_who_will_see_them()
    {
        var chat = await InviteOwnerAsync();

        await PlaysAsync(chat, """
            [OK]            → Your answers belong to you.
            [Tell me more]  → Here is some more.
            [OK]            → You may tell me you are not safe.
            [OK]            → Is anyone helping you with this?
            """);

        Assert.Equal("Nobody sees them until you choose who.", chat.Cards[1].Texts[1]);
        Assert.Contains("You can choose for all your answers, or one by one.", chat.Cards[2].Texts);
        Assert.DoesNotContain(chat.Cards, card => card.Json.Contains("will see your answers", StringComparison.Ordinal));
        Assert.Contains("Then I will tell Mrs Sharma.", chat.Cards[3].Texts);
    }

    [Fact]
    public async Task Below_that_age_the_opening_says_who_will_see_the_answers_and_nothing_is_to_be_chosen()
    {
        var chat = await product.Product.InviteAsync("young-person", bornOn: Today.AddYears(-14));

        await chat.TapsAsync("OK");

        Assert.Equal("Mrs Okafor and Mr Davies will see your answers.", chat.InFocus.Heading);
        await chat.SaysAsync("who sees this?");
        Assert.StartsWith("Mrs Okafor and Mr Davies will see your answers.", chat.InFocus.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_a_choice_means_nobody_yet_is_said_before_it_is_chosen()
    {
        var chat = await InviteOwnerAsync();

        await chat.SaysAsync("who sees this?");

        Assert.Contains("Your helper: nobody named yet", chat.InFocus.Texts);
        Assert.Contains("Your key person: nobody named yet", chat.InFocus.Texts);
    }

    [Theory]
    [InlineData("Nobody", "Nobody sees them until you choose who.", false)]
    [InlineData("Staff at my meeting", "Only those you chose will see your answers.", true)]
    public async Task At_the_end_nobody_is_said_to_talk_with_them_about_what_nobody_sees(string who, string sees, bool isTalkedAbout)
    {
        var chat = await InviteOwnerAsync();
        await chat.PassesHelloAsync();
        for (var cards = 0; chat.InFocus.Heading != "Who may see your answers?"; cards++)
        {
            Assert.True(cards < 40, $"Forty cards do not lead there; the last was: {chat.InFocus.Line}");
            await chat.TapsAsync(chat.InFocus.Choices.Contains("No, nothing else") ? "No, nothing else" : "Skip");
        }

        await chat.TapsAsync(who);
        while (chat.InFocus.Heading != "That is everything.") { await chat.TapsAsync("Skip"); }

        Assert.Contains(sees, chat.InFocus.Texts);
        Assert.Equal(isTalkedAbout, chat.InFocus.Texts.Contains("Someone will talk with you about what comes of it."));
    }

    [Fact]
    public async Task Asking_who_sees_this_leads_to_the_choice_and_then_back_to_the_question()
    {
        var chat = await InviteOwnerAsync();
        await chat.PassesHelloAsync();

        await PlaysAsync(chat, """
            "who sees this?"            → Who may see your answers?
            "who sees this?"            → Who may see your answers?
            [Staff at my meeting]       → Thank you. Who may see your answers: Staff at my meeting. | Is anyone helping you with this?
            "who sees this?"            → Who may see your answers?
            [Go back]                   → Is anyone helping you with this?
            """);

        Assert.Equal(SharedWith.MeetingStaff, (await SharingAsync(chat)).ForAll);
    }

    [Fact]
    public async Task Each_answer_and_each_of_their_own_words_has_a_choice_of_its_own_and_every_choice_is_kept()
    {
        var chat = await InviteOwnerAsync();
        await ToTheFirstPictureAsync(chat);
        await chat.TapsAsync("going well");
        await chat.SaysAsync("The pace is too quick for me in the afternoon, most of all on Fridays");

        await PlaysAsync(chat, """
            "who sees this?"            → Who may see your answers?
            [Everyone at my meeting]    → Thank you. Who may see your answers: Everyone at my meeting. | Anything you do not want to share, or only with one person?
            [Your words: The pace is too quick for me in the…] → Who may see this?
            [Just my key person]        → Thank you. Who may see this: Just my key person. | Anything you do not want to share, or only with one person?
            [understanding the work]    → Who may see this?
            [Nobody]                    → Thank you. Who may see this: Nobody. | Anything you do not want to share, or only with one person?
            [understanding the work]    → Who may see this?
            [Staff at my meeting]       → Thank you. Who may see this: Staff at my meeting. | Anything you do not want to share, or only with one person?
            [Nothing more]              → How is … going? | notes and writing
            """);

        var sharing = await SharingAsync(chat);
        var words = Assert.Single(await WordsAsync(chat));
        Assert.Equal(SharedWith.Meeting, sharing.ForAll);
        Assert.Equal(SharedWith.KeyPerson, sharing.For(words.Value));
        Assert.Equal(SharedWith.MeetingStaff, sharing.For("option/lessons/understanding-the-work"));
    }

    [Fact]
    public async Task A_tap_on_an_earlier_card_about_sharing_changes_that_choice()
    {
        var chat = await InviteOwnerAsync();
        await chat.SaysAsync("who sees this?");
        var card = chat.InFocus;
        await chat.TapsAsync("Everyone at my meeting");

        await chat.TapsAsync(card, "Nobody");

        Assert.StartsWith("Thank you. Who may see your answers: Nobody.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Equal(SharedWith.Nobody, (await SharingAsync(chat)).ForAll);
    }

    [Fact]
    public async Task Somebody_who_does_not_own_their_views_cannot_choose_by_a_made_up_tap()
    {
        var chat = await product.InviteAsync();

        await chat.SendsAsync(new { type = "message", value = new { ask = "sharing/all", choice = "nobody" } });

        Assert.Equal("I could not use that. Here is your card again. | Hello.", chat.InFocus.Line);
        Assert.Null((await SharingAsync(chat)).ForAll);
    }

    [Theory]
    [InlineData("sharing/all", "everybody")]
    [InlineData("sharing/", "nobody")]
    [InlineData("sharing/everything", "nobody")]
    [InlineData("share", "nobody")]
    public async Task A_choice_there_is_not_changes_nothing(string ask, string choice)
    {
        var chat = await InviteOwnerAsync();

        await chat.SendsAsync(new { type = "message", value = new { ask, choice } });

        Assert.Equal("I could not use that. Here is your card again. | Hello.", chat.InFocus.Line);
        Assert.Null((await SharingAsync(chat)).ForAll);
    }

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    private Task<ScriptedChat> InviteOwnerAsync() => product.Product.InviteAsync("young-person", bornOn: Today.AddYears(-18));

    private static async Task ToTheFirstPictureAsync(ScriptedChat chat)
    {
        await chat.PlayAsync("""
            [OK] ×3 →
            [I am on my own] →
            """);

        while (!chat.InFocus.Choices.Contains("lessons")) { await chat.TapsAsync("Skip"); }

        await chat.PlayAsync("""
            [lessons] →
            [That's all] →
            [Start] →
            """);
    }

    private async Task<Sharing> SharingAsync(ScriptedChat chat)
    {
        await using var turn = await TurnAsync(chat);

        return await turn.SharingAsync(default);
    }

    private async Task<IReadOnlyList<ViewKey>> WordsAsync(ScriptedChat chat)
    {
        await using var turn = await TurnAsync(chat);

        return [.. (await turn.WordsAsync(default)).Select(ViewKey.Of)];
    }

    private Task<ITurnRecord> TurnAsync(ScriptedChat chat) => product.Product.Services.GetRequiredService<ITurnRecords>().OpenAsync("directline", chat.Conversation, keying: null, default);
}
