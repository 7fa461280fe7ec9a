using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Prompts;

public sealed class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the first one", true)]
    [InlineData("the second one", false)]
    public async Task Yes_and_no_are_read_as_words_numbers_and_places(string said, bool read)
    {
        var talk = Asking(new ConfirmPrompt("p"));

        await talk.GoesAsync(("hi", ["Sure? (1) Yes or (2) No"]), (said, [$"got {read}"]));
    }

    [Fact]
    public async Task What_is_neither_is_asked_for_again_with_the_choices()
    {
        var talk = Asking(new ConfirmPrompt("p"));

        await talk.GoesAsync(
            ("hi", ["Sure? (1) Yes or (2) No"]),
            ("what?", ["Yes or no? (1) Yes or (2) No"]),
            ("no", ["got False"]));
    }

    [Fact]
    public async Task Without_numbers_a_number_is_no_answer()
    {
        var talk = Asking(new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions(null, null, null, false) });

        await talk.GoesAsync(
            ("hi", ["Sure? Yes or No"]),
            ("1", ["Yes or no? Yes or No"]),
            ("yes", ["got True"]));
    }

    [Theory]
    [InlineData("fr-FR", "Sure? (1) Oui ou (2) Non")]
    [InlineData("de", "Sure? (1) Ja oder (2) Nein")]
    [InlineData("es-MX", "Sure? (1) Sí o (2) No")]
    [InlineData("PT-BR", "Sure? (1) Sim ou (2) Não")]
    [InlineData("tr-tr", "Sure? (1) Evet veya (2) Hayır")]
    public async Task It_asks_in_the_language_nearest_to_the_activitys(string locale, string asked)
    {
        await Asking(new ConfirmPrompt("p"), locale).GoesAsync(("hi", [asked]));
    }

    [Theory]
    [InlineData("ur-PK")]
    [InlineData("pl-PL")]
    [InlineData("so")]
    public async Task In_a_language_it_lacks_it_asks_in_English(string locale)
    {
        await Asking(new ConfirmPrompt("p"), locale).GoesAsync(("hi", ["Sure? (1) Yes or (2) No"]));
    }

    [Fact]
    public async Task Its_own_locale_counts_when_the_activity_says_none()
    {
        await Asking(new ConfirmPrompt("p", defaultLocale: "nl-NL")).GoesAsync(("hi", ["Sure? (1) Ja of (2) Nee"]));
        await Asking(new ConfirmPrompt("p", defaultLocale: "nl-NL"), "fr-FR").GoesAsync(("hi", ["Sure? (1) Oui ou (2) Non"]));
    }

    [Fact]
    public async Task Other_words_can_stand_for_yes_and_no()
    {
        var talk = Asking(new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("Aye"), new Choice("Nay")) });

        await talk.GoesAsync(("hi", ["Sure? (1) Aye or (2) Nay"]), ("nay", ["got False"]));
    }

    [Fact]
    public async Task A_channel_with_suggested_actions_gets_them()
    {
        var talk = Asking(new ConfirmPrompt("p"), channelId: Channels.Directline);

        var asked = Assert.Single(await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Text = "hi", ChannelId = Channels.Directline }));

        Assert.Equal("Sure?", asked.Text);
        Assert.Equal(["Yes", "No"], asked.SuggestedActions.Actions.Select(action => action.Value));
    }

    [Fact]
    public async Task The_style_of_the_options_goes_before_its_own()
    {
        var talk = Asking(new ConfirmPrompt("p") { Style = ListStyle.None }, style: ListStyle.List);
        await talk.GoesAsync(("hi", ["Sure?\n\n   1. Yes\n   2. No"]));

        await Asking(new ConfirmPrompt("p") { Style = ListStyle.None }).GoesAsync(("hi", ["Sure?"]));
    }

    private static Talk Asking(Dialog prompt, string? locale = null, string channelId = "test", ListStyle? style = null) => new(
        channelId,
        new WaterfallDialog("w",
        [
            (step, cancel) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("Sure?"), RetryPrompt = MessageFactory.Text("Yes or no?"), Style = style }, cancel),
            Steps.SayResult(),
        ]),
        prompt) { Locale = locale };
}
