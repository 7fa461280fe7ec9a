using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Hello, a short card at a time: all that must be said is said before anything is asked, to each audience in its words.</summary>
public sealed class HelloTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private static readonly string[] Way = ["OK", "Tell me more", "Not now"];

    public static TheoryData<string, string> Said => new()
    {
        {
            "child",
            """
            Hello. / I am a computer that helps you. / I want to know what you think. / It is not a test.
            Mrs Okafor and Mr Davies will see your answers. / There are no wrong answers. / You can skip or stop. / Your plan has 4 pictures. A topic has about 9.
            You may tell me you are not safe. / You may tell me someone hurts you. / Then I will tell Mrs Sharma. / Mrs Sharma can help.
            """
        },
        {
            "young-person",
            """
            Hello. / I am a computer, not a person. / I want to know how things are for you. / It is not a test.
            Mrs Okafor and Mr Davies will see your answers. / There are no wrong answers. / You can skip anything, have a break, or stop. / Your plan has 4 pictures. A topic has about 9.
            You may tell me you are not safe. / You may tell me someone is hurting you. / Then I will tell Mrs Sharma. / Mrs Sharma can help.
            """
        },
        {
            "parent",
            """
            Hello. / I am a computer that helps you. / I want to know how things are for you and your child. / You know your child best.
            Mrs Okafor and Mr Davies will see your answers. / There are no right or wrong answers. / You can skip anything, stop, and come back on another day. / Your child's plan has 5 pictures. A topic has about 8.
            You may tell me that you or your child is not safe. / You may tell me that somebody is being hurt. / Then I will tell Mrs Sharma. / Mrs Sharma can help you and your child.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task Says_what_this_is_who_will_see_it_and_what_happens_to_whoever_is_not_safe_and_only_then_asks(string audience, string says)
    {
        var chat = await product.Product.InviteAsync(audience);

        await chat.PassesHelloAsync();

        Assert.Equal(says.Split('\n'), chat.Cards.SkipLast(1).Select(card => string.Join(" / ", card.Texts)));
        Assert.All(chat.Cards.SkipLast(1), card => Assert.Equal(Way, card.Choices.Take(3)));
        Assert.EndsWith("?", chat.InFocus.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_is_about_the_card_it_is_asked_on_and_ok_goes_on_from_there()
    {
        var chat = await product.InviteAsync();

        await PlaysAsync(chat, """
            [Tell me more]  → Here is some more.
            [OK]            → Mrs Okafor and Mr Davies will see your answers.
            [Tell me more]  → Here is some more.
            [Go back]       → Mrs Okafor and Mr Davies will see your answers.
            "tell me more"  → Here is some more.
            "ok"            → You may tell me you are not safe.
            [Tell me more]  → Here is some more.
            [OK]            → Is somebody helping you?
            """);

        var more = chat.Cards.Where(card => card.Heading == "Here is some more.").Select(card => card.Texts[1]);
        Assert.Equal(["I show you one picture at a time.", "Your family may be told too.", "Your family may be told too.", "You can tap I need to tell someone on every card."], more);
    }

    [Fact]
    public async Task None_of_it_is_left_out_by_a_skip_or_by_a_second_tap_on_ok()
    {
        var chat = await product.InviteAsync();
        var hello = chat.InFocus;

        await PlaysAsync(chat, """
            [Skip]  → This part comes first. Tap OK to go on. | Hello.
            [OK]    → Mrs Okafor and Mr Davies will see your answers.
            [Skip]  → This part comes first. Tap OK to go on. | Mrs Okafor and Mr Davies will see your answers.
            """);
        await chat.TapsAsync(hello, "OK");

        Assert.Equal("Mrs Okafor and Mr Davies will see your answers.", chat.InFocus.Line);
    }

    [Fact]
    public async Task Not_now_goes_on_at_the_card_it_was_tapped_on_and_who_comes_back_does_not_hear_the_rest_again()
    {
        var chat = await product.InviteAsync();
        await PlaysAsync(chat, """
            [OK]            → Mrs Okafor and Mr Davies will see your answers.
            [OK]            → You may tell me you are not safe.
            [Not now]       → Let us have a break.
            """);

        var again = await chat.OpenAgainAsync();

        Assert.Contains("We have not started yet.", again.InFocus.Texts);
        await PlaysAsync(again, """
            [Go on]         → You may tell me you are not safe.
            [OK]            → Is somebody helping you?
            """);
    }

    [Theory]
    [InlineData("child", "people", "You may tell me you are not safe.", "I do not keep your own words.")]
    [InlineData("parent", "progress", "You may tell me that you or your child is not safe.", "I do not keep your own words.")]
    public async Task In_a_survey_it_is_as_short_and_says_what_is_kept_and_who_is_told(string audience, string topic, string notSafe, string kept)
    {
        using var survey = await Surveys.StaffSurvey.MakeAsync(product.Product, "Drop-in", $"{audience}/{topic}");
        var chat = await survey.OpenAsync();

        await chat.PassesHelloAsync();

        Assert.Equal(["Hello. Drop-in", "I do not know who you are.", notSafe, "Let us talk about: " + topic], chat.Cards.Select(card => card.Heading));
        Assert.Contains(kept, chat.Cards[1].Texts);
        Assert.Equal(["Then I will tell Mrs Sharma.", "I do not know your name, so you may tell me."], chat.Cards[2].Texts.Skip(1));
        Assert.All(chat.Cards.SkipLast(1), card => Assert.InRange(card.Texts.Count, 3, 5));
        Assert.All(chat.Cards.SkipLast(1), card => Assert.Equal(Way, card.Choices.Take(3)));
    }
}
