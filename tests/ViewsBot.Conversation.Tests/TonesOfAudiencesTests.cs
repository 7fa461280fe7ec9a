using ViewsBot.Conversation.Tests.Interrupting;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>What a young person and a parent are told and asked in words of their own, and what is kept of it.</summary>
public sealed class TonesOfAudiencesTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task A_parent_is_on_their_own_or_with_somebody_and_nobody_answers_for_them()
    {
        var chat = await InviteAsync("parent");
        await chat.PassesHelloAsync();

        await chat.SendsAsync(new { type = "message", value = new { ask = "helper", choice = "answered-for-me" } });

        Assert.Equal("I could not use that. Here is your card again. | Are you on your own, or is somebody with you?", chat.InFocus.Line);
        await chat.TapsAsync("Someone interprets or helps me");
        await chat.TapsAsync("Not today");
        await ToTheFirstPictureAsync(chat, "progress", "going well");
        Assert.Equal("read-to-me", Assert.Single((await chat.RecordAsync()).Placements).Helper);
    }

    [Fact]
    public async Task Help_is_what_a_parent_asks_for_and_does_not_say_that_somebody_helps()
    {
        var chat = await InviteAsync("parent");
        await chat.PassesHelloAsync();

        await chat.SaysAsync("help");

        Assert.Equal("Read it, or tap Hear it. Then tap one. You can skip or have a break. | Are you on your own, or is somebody with you?", chat.InFocus.Line);
    }

    [Fact]
    public async Task A_parent_may_come_back_on_another_day()
    {
        var chat = await InviteAsync("parent");
        await chat.PassesHelloAsync();

        Assert.Equal(Transcript.Tidy(Another), await chat.PlayAsync(Another));
        Assert.Contains("Open your link again on any day that suits you.", chat.Cards[^2].Json, StringComparison.Ordinal);
    }

    private const string Another = """
        "break"       → Let us have a break.
        [Another day] → That is fine. We stop here for today.
        [Go on]       → Are you on your own, or is somebody with you?
        """;

    [Theory]
    [InlineData("child", "You are not in trouble.")]
    [InlineData("young-person", "You are not in trouble.")]
    [InlineData("parent", "You are not in trouble for telling me.")]
    public async Task Somebody_who_tells_is_answered_in_their_own_words(string audience, string says)
    {
        var chat = await InviteAsync(audience);

        await chat.SaysAsync("I do not feel safe, he hits me");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Contains(says, chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains("999", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_dont_know_about_this_is_kept_as_I_dont_know_and_explained()
    {
        var chat = await InviteAsync("parent");
        await chat.PassesHelloAsync();
        await chat.TapsAsync("I am on my own");
        await chat.TapsAsync("Not today");

        await ToTheFirstPictureAsync(chat, "school support", "I don't know about this");

        Assert.Equal("Thank you. class adjustments: I don't know. | class adjustments", chat.InFocus.Line);
        Assert.Equal("not-an-answer:dont-know", Assert.Single((await chat.RecordAsync()).Placements).Place);
    }

    [Fact]
    public async Task A_parent_chooses_an_answer_a_topic_or_one_of_what_was_said_and_is_never_told_to_choose_a_picture()
    {
        var chat = await Interrupted.All["parent"].GoToAsync(product.Product, Waiting.Picture);

        await PlaysAsync(chat, "\"He reads to the cat.\" → Thank you. I kept your words. Now choose an answer. | How is … going? | maths");
        await chat.PlayAsync("[Skip] ×7 →\n[This is right] →\n[Go on] →");
        Assert.Equal(("What would you like to tell me more about?", true), (chat.InFocus.Heading, chat.InFocus.Texts.Contains("Choose one.")));
        await chat.TapsAsync("Nothing more");
        Assert.Contains("Choose one, or use your own words.", chat.InFocus.Texts);

        var other = await InviteAsync("parent");
        await other.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Not today] →\n[That's all] →");
        Assert.Contains("Choose a topic", other.InFocus.Choices);
        Assert.DoesNotContain(chat.Cards.Concat(other.Cards).SelectMany(card => card.Texts.Concat(card.Choices)), text => text.Contains("hoose a picture", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_topic_key_means_each_audience_its_own_topic()
    {
        var chat = await InviteAsync("young-person");
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today"]) { await chat.TapsAsync(tap); }
        await ToTheFirstPictureAsync(chat, "people", "happy about it");

        await chat.SendsAsync(new { type = "message", value = new { board = chat.InFocus.DataOf("in the middle").GetProperty("board").GetString(), option = "people/my-teacher", place = "left" } });

        Assert.Equal("I could not use that. Here is your card again. | How do you feel about…? | making new friends", chat.InFocus.Line);
        Assert.Equal(["people/friends"], (await chat.RecordAsync()).Placements.Select(placed => placed.Option));
    }

    [Theory]
    [InlineData("child", "closing/meet-time", "evening")]
    [InlineData("parent", "closing/tell-how", "talk")]
    [InlineData("young-person", "closing/talk-most", "lessons/exams")]
    public async Task A_closing_choice_of_another_audience_is_nobodys(string audience, string ask, string choice)
    {
        var chat = await InviteAsync(audience);

        await chat.SendsAsync(new { type = "message", value = new { ask, choice } });

        Assert.StartsWith("I could not use that.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Choices);
    }

    private Task<ScriptedChat> InviteAsync(string audience) => product.Product.InviteAsync(audience);

    private static async Task ToTheFirstPictureAsync(ScriptedChat chat, string topic, string answer)
    {
        foreach (var tap in (string[])[topic, "That's all", "Start", answer]) { await chat.TapsAsync(tap); }
    }
}
