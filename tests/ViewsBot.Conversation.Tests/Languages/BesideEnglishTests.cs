using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>English beneath another language: always what nobody has read of consent and safeguarding, and all of it where somebody wants it.</summary>
public sealed class BesideEnglishTests(FourLanguages four) : IClassFixture<FourLanguages>
{
    [Fact]
    public async Task What_is_promised_in_an_unread_language_has_its_English_beneath_it_sentence_by_sentence()
    {
        var chat = await four.Product.InviteAsync(language: "ur");
        await chat.TapsAsync(four.Say("ur", "choice/ok"));

        Assert.Equal(
            [
                four.Say("ur", "opening/who-sees").Replace("{names}", Names("ur"), StringComparison.Ordinal), "Mrs Okafor and Mr Davies will see your answers.",
                four.Say("ur", "opening/no-wrong-answers"), "There are no wrong answers.",
            ],
            chat.InFocus.Texts.Take(4));
        Assert.Contains("\"id\":\"lang-en-1\",\"text\":\"Mrs Okafor", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains($"{four.Say("ur", "control/tell-someone")} · I need to tell someone", chat.InFocus.Choices);
        Assert.Contains(four.Say("ur", "choice/ok"), chat.InFocus.Choices);
    }

    [Fact]
    public async Task A_question_in_that_language_stands_alone()
    {
        var chat = await AtPracticeAsync("ur");

        Assert.DoesNotContain("lang-en-", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reply_to_who_tells_is_in_both()
    {
        var chat = await AtPracticeAsync("pl");

        await chat.TapsAsync($"{four.Say("pl", "control/tell-someone")} · I need to tell someone");

        Assert.Equal([four.Say("pl", "told/heading"), "Thank you for telling me."], chat.InFocus.Texts.Take(2));
        Assert.Contains("If you are in danger now, call 999.", chat.InFocus.Texts);
        Assert.Contains(four.Say("pl", "told/danger"), chat.InFocus.Texts);
    }

    [Fact]
    public async Task Whoever_wants_both_has_the_English_beneath_every_text_until_they_want_one_language_again()
    {
        var chat = await AtPracticeAsync("pl");

        await chat.TapsAsync(four.Say("pl", "control/my-way"));
        await chat.TapsAsync(four.Say("pl", "choice/with-english"));
        var asked = chat.InFocus;
        await chat.TapsAsync($"{four.Say("pl", "choice/do-not-remember")} · No, thank you");
        var both = chat.InFocus;
        await chat.TapsAsync($"{four.Say("pl", "control/my-way")} · How I like to talk");
        await chat.TapsAsync($"{four.Say("pl", "choice/without-english")} · Show one language only");

        Assert.Contains("Shall I remember how you like to talk?", asked.Texts);
        Assert.Contains(four.Say("pl", "my-way/heading"), asked.Texts);
        foreach (var text in (string[])["How do you feel about…?", "pizza", "happy about it", "Practice"]) { Assert.Contains(text, both.Texts); }
        Assert.Contains($"{four.Say("pl", "control/skip")} · Skip", both.Choices);
        Assert.Contains(four.Say("pl", "scale/feel/left"), both.Choices);
        Assert.DoesNotContain("Shall I remember how you like to talk?", chat.InFocus.Texts);
    }

    [Fact]
    public async Task It_is_kept_and_said_of_what_they_answered_too()
    {
        var chat = await AtPracticeAsync("pl");
        await chat.TapsAsync(four.Say("pl", "control/my-way"));
        await chat.TapsAsync(four.Say("pl", "choice/with-english"));
        await chat.TapsAsync($"{four.Say("pl", "choice/do-not-remember")} · No, thank you");

        await chat.TapsAsync(four.Say("pl", "scale/feel/left"));
        var again = await chat.OpenAgainAsync();

        Assert.Contains("Thank you. pizza: happy about it.", chat.InFocus.Texts);
        Assert.Contains("How do you feel about…?", again.InFocus.Texts);
    }

    private string Names(string language) =>
        four.Say(language, "list/and").Replace("{first}", "Mrs Okafor", StringComparison.Ordinal).Replace("{last}", "Mr Davies", StringComparison.Ordinal);

    private async Task<ScriptedChat> AtPracticeAsync(string language)
    {
        var chat = await four.Product.InviteAsync(language: language);

        foreach (var key in (string[])["choice/ok", "choice/ok", "choice/ok", "helper/alone", "choice/start"]) { await chat.TapsAsync(four.Say(language, key)); }

        return chat;
    }
}
