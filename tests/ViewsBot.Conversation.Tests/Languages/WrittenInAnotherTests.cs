using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>Somebody writes in another language than the conversation is held in: it is kept as it was written, and that language is offered, once, in itself.</summary>
public sealed class WrittenInAnotherTests(FourLanguages four) : IClassFixture<FourLanguages>
{
    private const string Urdu = "مجھے اپنا دوست پسند ہے";

    [Fact]
    public async Task A_yes_changes_the_language_and_the_words_stand_as_they_were_written()
    {
        var chat = await AtAPictureAsync();

        await Tables.PlaysAsync(chat, $"""
            "{Urdu}"                          → {four.Say("ur", "note/kept-words-now-choose")} | {four.Say("ur", "language/offer")}
            [{four.Say("ur", "choice/yes")}]  → {four.Say("ur", "stem/my-school-day")} | {four.Say("ur", "option/my-school-day/coming-in")}
            """);
        Assert.Equal([(Urdu, "en")], (await chat.RecordAsync()).Words.Select(words => (words.Text, words.Language)));
    }

    [Fact]
    public async Task After_a_no_it_is_never_offered_again_not_even_the_next_time()
    {
        var chat = await AtAPictureAsync();

        await Tables.PlaysAsync(chat, $"""
            "{Urdu}"                                     → {four.Say("ur", "note/kept-words-now-choose")} | {four.Say("ur", "language/offer")}
            [{four.Say("ur", "choice/do-not-remember")}] → How do you feel about…? | coming in
            "{Urdu}"                                     → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | coming in
            """);
        var next = await NextTime.InviteAsync(four.Product, chat);
        await Tables.PlaysAsync(next.Chat, $"""
            "{Urdu}" → Thank you. I kept your words. | Hello.
            """);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("urno")]
    public async Task It_can_be_answered_in_either_language(string no)
    {
        var chat = await AtAPictureAsync();

        await chat.SaysAsync(Urdu);
        await chat.SaysAsync(no);

        Assert.Equal("How do you feel about…? | coming in", chat.InFocus.Line);
    }

    [Fact]
    public async Task Where_words_are_asked_for_they_are_the_answer_and_it_is_offered_before_the_next_question()
    {
        var chat = await AtAPictureAsync();
        await chat.PlayAsync("[happy about it] →\n[Skip] ×8 →\n[This is right] →\n[Go on] →\n[coming in] →");
        Assert.StartsWith("What would you like to say about this?", chat.InFocus.Heading, StringComparison.Ordinal);

        await chat.SaysAsync(Urdu);

        Assert.Equal(four.Say("ur", "language/offer"), chat.InFocus.Heading);
        Assert.Equal(Urdu, (await chat.RecordAsync()).Words.Single().Text);
    }

    [Fact]
    public async Task The_offer_is_in_the_language_it_offers()
    {
        var chat = await AtAPictureAsync();

        await chat.SaysAsync(Urdu);

        Assert.Contains("\"lang\":\"ur\",\"rtl\":true", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Equal("ur", chat.Activities[^1].GetProperty("locale").GetString());
    }

    private async Task<ScriptedChat> AtAPictureAsync()
    {
        var chat = await four.Product.InviteAsync();

        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] ×2 →\n[Not today] →\n[my school day] →\n[That's all] →\n[Start] →");

        return chat;
    }
}
