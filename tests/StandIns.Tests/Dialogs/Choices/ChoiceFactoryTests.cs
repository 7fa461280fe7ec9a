using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Choices;

public sealed class ChoiceFactoryTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("red", "ask: (1) red")]
    [InlineData("red|green", "ask: (1) red or (2) green")]
    [InlineData("red|green|blue", "ask: (1) red, (2) green, or (3) blue")]
    [InlineData("red|green|blue|pink", "ask: (1) red, (2) green, (3) blue, or (4) pink")]
    [InlineData("", "ask: ")]
    public void Inline_choices_stand_in_the_line_of_the_question(string choices, string text)
    {
        var list = choices.Split('|', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(text, ChoiceFactory.Inline(ChoiceFactory.ToChoices(list), "ask:").Text);
    }

    [Fact]
    public void The_words_between_and_the_numbers_can_be_chosen()
    {
        var options = new ChoiceFactoryOptions("; ", " ou ", "; ou ", false);

        Assert.Equal("ask: red; green; ou blue", ChoiceFactory.Inline(ChoiceFactory.ToChoices(Colours), "ask:", null, options).Text);
        Assert.Equal("ask: red ou green", ChoiceFactory.Inline(ChoiceFactory.ToChoices(Colours[..2]), "ask:", null, options).Text);
    }

    [Fact]
    public void A_list_stands_under_the_question()
    {
        Assert.Equal("ask:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "ask:").Text);
        Assert.Equal("ask:\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(Colours, "ask:", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Without_a_question_the_choices_stand_alone()
    {
        Assert.Equal(" (1) red", ChoiceFactory.Inline(ChoiceFactory.ToChoices(Colours[..1])).Text);
        Assert.Equal("\n\n   1. red", ChoiceFactory.List(ChoiceFactory.ToChoices(Colours[..1])).Text);
    }

    [Fact]
    public void Suggested_actions_say_the_choice_back()
    {
        var message = ChoiceFactory.SuggestedAction(Colours, "ask:", "speak");

        Assert.Equal(("ask:", "speak", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
        Assert.Equal(Colours, message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(Colours, message.SuggestedActions.Actions.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
    }

    [Fact]
    public void A_hero_card_asks_the_question_itself()
    {
        var message = ChoiceFactory.HeroCard(ChoiceFactory.ToChoices(Colours), "ask:");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Null(message.Text);
        Assert.Equal("ask:", card.Text);
        Assert.Equal(Colours, card.Buttons.Select(button => button.Value));
    }

    [Fact]
    public void A_choice_with_a_button_of_its_own_shows_that_and_its_title()
    {
        List<Choice> choices = [new("v") { Action = new CardAction(ActionTypes.PostBack, "title", value: "value") }];

        Assert.Same(choices[0].Action, ChoiceFactory.SuggestedAction(choices).SuggestedActions.Actions[0]);
        Assert.Same(choices[0].Action, ((HeroCard)ChoiceFactory.HeroCard(choices).Attachments[0].Content).Buttons[0]);
        Assert.Equal(" (1) title", ChoiceFactory.Inline(choices).Text);
    }

    [Theory]
    [InlineData(Channels.Directline, 100, "suggested")]
    [InlineData(Channels.Webchat, 3, "suggested")]
    [InlineData(Channels.Emulator, 101, "list")]
    [InlineData(Channels.Facebook, 10, "suggested")]
    [InlineData(Channels.Facebook, 11, "list")]
    [InlineData(Channels.Line, 13, "suggested")]
    [InlineData(Channels.Line, 14, "card")]
    [InlineData(Channels.Kik, 20, "suggested")]
    [InlineData(Channels.Kik, 21, "list")]
    [InlineData(Channels.Msteams, 3, "card")]
    [InlineData(Channels.Msteams, 50, "card")]
    [InlineData(Channels.Msteams, 51, "list")]
    [InlineData(Channels.Cortana, 3, "card")]
    [InlineData(Channels.Slack, 100, "card")]
    [InlineData("sms", 3, "inline")]
    [InlineData("sms", 4, "list")]
    [InlineData(null, 2, "inline")]
    public void Each_channel_gets_what_it_can_show(string? channelId, int count, string shown)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"choice {number}")]);

        Assert.Equal(shown, Shown(ChoiceFactory.ForChannel(channelId, choices, "ask:")));
    }

    [Fact]
    public void A_title_too_long_for_a_button_is_written_out()
    {
        var fits = ChoiceFactory.ToChoices([new string('a', 20)]);
        var tooLong = ChoiceFactory.ToChoices([new string('a', 21)]);

        Assert.Equal("suggested", Shown(ChoiceFactory.ForChannel(Channels.Webchat, fits, "ask:")));
        Assert.Equal("list", Shown(ChoiceFactory.ForChannel(Channels.Webchat, tooLong, "ask:")));
    }

    [Fact]
    public void No_words_make_no_choices()
    {
        Assert.Empty(ChoiceFactory.ToChoices(null));
    }

    private static string Shown(IMessageActivity message) => message switch
    {
        { SuggestedActions.Actions.Count: > 0 } => "suggested",
        { Attachments.Count: > 0 } => "card",
        _ => message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline",
    };
}
