using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>Another language at any time: the same question in it, and nothing else is another.</summary>
public sealed class ChangingTests(FourLanguages four) : IClassFixture<FourLanguages>
{
    [Fact]
    public async Task It_is_changed_in_the_middle_of_a_question_which_is_then_asked_in_the_new_one()
    {
        var chat = await AtAPictureAsync();

        await Tables.PlaysAsync(chat, $"""
            [happy about it]    → Thank you. coming in: happy about it. | How do you feel about…? | classroom
            [Change language]   → Which language shall we use?
            [اردو]              → {Asked("ur", "classroom")}
            [{four.Say("ur", "scale/feel/middle")}] → {Placed("ur", "classroom")} | {Asked("ur", "playtime")}
            [{four.Say("ur", "control/change-language")}] → {four.Say("ur", "language/heading")}
            [English]           → How do you feel about…? | playtime
            """);
        var record = await chat.RecordAsync();
        Assert.Equal(["left", "middle"], record.Placements.Select(placed => placed.Place));
        Assert.Equal("en", record.Language);
    }

    [Theory]
    [InlineData("change language")]
    [InlineData("speak polish")]
    [InlineData("do you have this in urdu")]
    public async Task It_is_asked_for_in_words_too(string words)
    {
        var chat = await AtAPictureAsync();

        await Tables.PlaysAsync(chat, $"""
            "{words}" → Which language shall we use?
            "polski"  → {Asked("pl", "coming-in")}
            """);
    }

    [Fact]
    public async Task Whoever_goes_back_or_skips_stays_with_the_language_they_have()
    {
        var chat = await AtAPictureAsync();

        await Tables.PlaysAsync(chat, """
            [Change language]        → Which language shall we use?
            [Go back]                → How do you feel about…? | coming in
            [Change language]        → Which language shall we use?
            [Change who helps me]    → Is somebody helping you?
            [I am on my own]         → Thank you. I will remember: I am on my own. | How do you feel about…? | coming in
            """);
    }

    [Fact]
    public async Task A_tap_on_an_earlier_card_of_languages_changes_it_too_and_a_language_nobody_offers_changes_nothing()
    {
        var chat = await AtAPictureAsync();
        await chat.TapsAsync("Change language");
        var languages = chat.InFocus;
        await chat.TapsAsync("Skip");

        await chat.TapsAsync(languages, "Polski");
        var after = chat.InFocus.Line;
        await chat.SendsAsync(new { type = "message", value = new { ask = "language", choice = "de" } });

        Assert.Equal(Asked("pl", "coming-in"), after);
        Assert.Equal(after, chat.InFocus.Line);
    }

    [Fact]
    public async Task Where_only_English_is_offered_no_control_leads_to_a_choice_and_whoever_asks_is_told()
    {
        using var cards = new SpokenCards();
        await using var product = Product.Start(cards);
        var chat = await product.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →");

        Assert.DoesNotContain("Change language", chat.InFocus.Choices);
        await Tables.PlaysAsync(chat, """
            "speak polish" → I can only speak English for now. | How do you feel about…? | pizza
            """);
    }

    private async Task<ScriptedChat> AtAPictureAsync()
    {
        var chat = await four.Product.InviteAsync();

        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] ×2 →\n[Not today] →\n[my school day] →\n[That's all] →\n[Start] →");

        return chat;
    }

    private string Asked(string language, string option) => $"{four.Say(language, "stem/my-school-day")} | {Option(language, option)}";

    private string Placed(string language, string option) =>
        four.Say(language, "note/placed").Replace("{option}", Option(language, option), StringComparison.Ordinal).Replace("{place}", four.Say(language, "scale/feel/middle"), StringComparison.Ordinal);

    private string Option(string language, string option) => four.Say(language, "option/my-school-day/" + option);
}
