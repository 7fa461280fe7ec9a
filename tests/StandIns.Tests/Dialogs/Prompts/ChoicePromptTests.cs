using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class ChoicePromptTests
{
    private const string Shown = "Which? (1) red, (2) green, or (3) blue";

    [Theory]
    [InlineData("green")]
    [InlineData("GREEN please")]
    [InlineData("2")]
    [InlineData("the second one")]
    [InlineData("lime")]
    public async Task A_choice_is_read_by_its_words_a_synonym_its_number_and_its_place(string said)
    {
        var talk = Asking(new ChoicePrompt("p"));

        await talk.GoesAsync(("hi", [Shown]), (said, ["got 1 green"]));
    }

    [Fact]
    public async Task What_is_no_choice_is_asked_for_again_with_the_choices()
    {
        await Asking(new ChoicePrompt("p")).GoesAsync(
            ("hi", [Shown]),
            ("purple", ["Again: (1) red, (2) green, or (3) blue"]),
            (string.Empty, ["Again: (1) red, (2) green, or (3) blue"]),
            ("blue", ["got 2 blue"]));
    }

    [Theory]
    [InlineData(ListStyle.None, "Which?")]
    [InlineData(ListStyle.Inline, Shown)]
    [InlineData(ListStyle.List, "Which?\n\n   1. red\n   2. green\n   3. blue")]
    [InlineData(ListStyle.SuggestedAction, "Which?")]
    [InlineData(ListStyle.HeroCard, null)]
    public async Task Each_style_shows_the_choices_its_own_way(ListStyle style, string? text)
    {
        var talk = Asking(new ChoicePrompt("p") { Style = style });

        var asked = Assert.Single(await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));

        Assert.Equal(text, asked.Text);
        Assert.Equal(style == ListStyle.SuggestedAction ? 3 : 0, asked.SuggestedActions?.Actions?.Count ?? 0);
        Assert.Equal(style == ListStyle.HeroCard ? 1 : 0, asked.Attachments?.Count ?? 0);
    }

    [Theory]
    [InlineData("fr-fr", "Which? (1) red, (2) green, ou (3) blue")]
    [InlineData("zh-CN", "Which? (1) red， (2) green， 要么 (3) blue")]
    [InlineData("it", "Which? (1) red, (2) green o (3) blue")]
    [InlineData("xx-YY", Shown)]
    public async Task The_words_between_are_those_of_the_nearest_language_or_English(string locale, string shown)
    {
        await Asking(new ChoicePrompt("p"), locale).GoesAsync(("hi", [shown]));
    }

    [Fact]
    public async Task A_language_of_ones_own_can_be_given()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["en-us"] = new(", ", " or ", ", or ", true),
            ["cy-gb"] = new(", ", " neu ", ", neu ", false),
        };

        await Asking(new ChoicePrompt("p", words), "cy-GB").GoesAsync(("hi", ["Which? red, green, neu blue"]));
        await Asking(new ChoicePrompt("p", words), "fr-FR").GoesAsync(("hi", [Shown]));
    }

    [Fact]
    public async Task How_answers_are_read_can_be_said()
    {
        var talk = Asking(new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } });

        await talk.GoesAsync(
            ("hi", [Shown]),
            ("2", ["Again: (1) red, (2) green, or (3) blue"]),
            ("the first", ["Again: (1) red, (2) green, or (3) blue"]),
            ("red", ["got 0 red"]));
    }

    [Fact]
    public async Task Reading_one_persons_language_does_not_change_the_options_for_the_next()
    {
        var options = new FindChoicesOptions();

        await Asking(new ChoicePrompt("p") { RecognizerOptions = options }, "fr-FR").GoesAsync(("hi", ["Which? (1) red, (2) green, ou (3) blue"]), ("red", ["got 0 red"]));

        Assert.Null(options.Locale);
    }

    [Fact]
    public async Task The_question_itself_is_kept_without_the_choices_put_to_it()
    {
        var question = MessageFactory.Text("Which?");
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = question, Choices = Colours(), Style = ListStyle.SuggestedAction }, cancel),
        ]), new ChoicePrompt("p"));

        await talk.SaysAsync("hi");

        Assert.Equal("Which?", question.Text);
        Assert.Null(question.SuggestedActions);
    }

    [Fact]
    public async Task In_a_personal_chat_of_Teams_up_to_three_choices_are_suggested_to_the_person_and_in_a_group_they_stand_on_a_card()
    {
        var personal = await AskedInTeamsAsync("personal");
        var group = await AskedInTeamsAsync("groupChat");

        Assert.Equal(["user1"], personal.SuggestedActions.To);
        Assert.Equal(3, personal.SuggestedActions.Actions.Count);
        Assert.Null(group.SuggestedActions);
        Assert.Equal(HeroCard.ContentType, Assert.Single(group.Attachments).ContentType);
    }

    private static async Task<Activity> AskedInTeamsAsync(string conversationType)
    {
        var talk = Asking(new ChoicePrompt("p"), channelId: Channels.Msteams, conversationType: conversationType);

        return Assert.Single(await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" }));
    }

    private static List<Choice> Colours() => [new("red"), new("green") { Synonyms = ["lime"] }, new("blue")];

    private static Talk Asking(Dialog prompt, string? locale = null, string channelId = "test", string? conversationType = null) => new(
        channelId,
        new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("Which?"), RetryPrompt = MessageFactory.Text("Again:"), Choices = Colours() }, cancel),
            (step, cancel) => Steps.SayAndEnd($"got {((FoundChoice)step.Result).Index} {((FoundChoice)step.Result).Value}")(step, cancel),
        ]),
        prompt) { Locale = locale, ConversationType = conversationType };
}
