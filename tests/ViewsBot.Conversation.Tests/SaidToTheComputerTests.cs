using ViewsBot.Conversation.Tests.Interrupting;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>What people say to the computer itself: it is answered truly, and the question is asked again.</summary>
public sealed class SaidToTheComputerTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Theory]
    [InlineData("child", "can my mum see this", "Mrs Okafor and Mr Davies will see your answers. Your family may be told too. Is there something they should not see? Ask Mrs Okafor before you write it.")]
    [InlineData("child", "will you tell my dad", "Mrs Okafor and Mr Davies will see your answers. Your family may be told too. Is there something they should not see? Ask Mrs Okafor before you write it.")]
    [InlineData("young-person", "does my teacher see this", "Mrs Okafor and Mr Davies will see your answers. Your parents or carers may be told too. Is there something they should not see? Ask Mrs Okafor before you write it.")]
    [InlineData("parent", "can my husband see this", "Mrs Okafor and Mr Davies will see your answers. Your child and the rest of the family may be told too. If something is private, ask Mrs Okafor before you write it.")]
    public async Task Whoever_asks_whether_somebody_sees_it_is_told_who_does_and_promised_nothing(string audience, string asked, string answer)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await PlaysAsync(chat, $"""
            "{asked}" → {answer} | {chat.InFocus.Heading}
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("child", "i dont want my mum to see this", "I kept your words. Mrs Okafor and Mr Davies will see them. Your family may still be told. Please ask Mrs Okafor about it.")]
    [InlineData("child", "please dont show my mum", "I kept your words. Mrs Okafor and Mr Davies will see them. Your family may still be told. Please ask Mrs Okafor about it.")]
    [InlineData("young-person", "dont show my mum", "I kept your words. Mrs Okafor and Mr Davies will see them. Your parents or carers may still be told. Please ask Mrs Okafor about it.")]
    [InlineData("parent", "I don't want his dad to see this.", "I kept your words. Mrs Okafor and Mr Davies will see them. I cannot promise that nobody else is told. Please talk to Mrs Okafor about it.")]
    public async Task A_wish_that_somebody_does_not_see_it_is_kept_word_for_word_and_promised_to_nobody(string audience, string wish, string answer)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await PlaysAsync(chat, $"""
            "{wish}" → {answer} | {chat.InFocus.Heading}
            """);

        Assert.Equal(wish, Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Fact]
    public async Task Whoever_owns_their_views_is_led_to_choose_and_their_wish_is_kept()
    {
        var chat = await fixture.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await chat.PassesHelloAsync();
        var before = chat.InFocus.Heading;

        await PlaysAsync(chat, $"""
            "i dont want my mum to see this" → Thank you. I kept your words. | Who may see your answers?
            [Skip]                           → {before}
            """);

        Assert.Equal("i dont want my mum to see this", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Fact]
    public async Task After_telling_the_same_wish_is_for_the_safeguarding_lead()
    {
        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync("I need to tell someone");

        await chat.SaysAsync("please dont tell my mummy about it");
        await chat.SaysAsync("please dont tell my mummy");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Contains("please dont tell my mummy<", await lead.ReadAsync("/staff/alerts"), StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task At_practice_a_wish_is_answered_and_not_kept()
    {
        var chat = await fixture.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →");

        await chat.SaysAsync("dont show my mum");

        Assert.StartsWith("Mrs Okafor and Mr Davies will see your answers.", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("child", "can you help me read", "Tap Hear it. Then you can hear the words. You can ask someone to read to you too.")]
    [InlineData("young-person", "i cant read this", "Tap Hear it. Then you can hear the words. You can ask someone to read to you too.")]
    [InlineData("parent", "can you help me read this", "Tap Hear it to hear the words. Is somebody with you? Tap More, then Change who helps me.")]
    [InlineData("child", "what does this mean", "Tap Hear it to hear the words. You can ask someone about it.")]
    [InlineData("parent", "I don't understand the question", "Tap Hear it to hear the words. You can ask someone about it.")]
    [InlineData("child", "are you a robot", "I am a computer, not a person. Mrs Okafor and Mr Davies will see your answers.")]
    [InlineData("young-person", "are you a real person", "I am a computer, not a person. Mrs Okafor and Mr Davies will see your answers.")]
    [InlineData("parent", "who are you", "I am a computer, not a person. Mrs Okafor and Mr Davies will see your answers.")]
    public async Task Whoever_asks_for_help_in_words_or_who_this_is_gets_an_answer_and_the_question_again(string audience, string asked, string answer)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await PlaysAsync(chat, $"""
            "{asked}" → {answer} | {chat.InFocus.Heading}
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("what is this picture")]
    [InlineData("i dont understand this")]
    public async Task At_a_picture_its_name_is_said_and_it_is_neither_answered_nor_skipped(string asked)
    {
        var chat = await fixture.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] →\n[happy about it] →\n[Not today] →\n[my school day] →\n[That's all] →\n[Start] →");

        await PlaysAsync(chat, $"""
            "{asked}"            → This picture means: coming in. You can ask someone about it. Or you can skip it. | How do you feel about…? | coming in
            "are you a human"    → I am a computer, not a person. Mrs Okafor and Mr Davies will see your answers. | How do you feel about…? | coming in
            "read this to me"    → Tap Hear it. Then you can hear the words. You can ask someone to read to you too. | How do you feel about…? | coming in
            "maths is boring for me" → Thank you. I kept your words. Now choose a picture. | How do you feel about…? | coming in
            """);

        var record = await chat.RecordAsync();
        Assert.Equal("maths is boring for me", Assert.Single(record.Words).Text);
        Assert.Empty(record.Placements);
    }

    [Fact]
    public async Task Of_an_item_of_the_plan_it_is_said_what_such_a_thing_is_and_whom_to_ask()
    {
        var chat = await fixture.InviteAsync();
        await chat.PlayAsync("[OK] ×3 →\n[I am on my own] →\n[Start] →\n[happy about it] →\n[happy about it] →\n[Yes, look at it] →");

        await chat.SaysAsync("what does this mean");

        Assert.StartsWith("This is on your plan. A next step is one small thing to work on now. You can ask Mrs Okafor and Mr Davies about it. | ", chat.InFocus.Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_owns_their_views_is_told_that_they_choose_who_sees_them()
    {
        var chat = await fixture.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));

        await chat.SaysAsync("are you a real person");

        Assert.StartsWith("I am a computer, not a person. You choose who sees your answers. If you are not safe, I still tell ", chat.InFocus.Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("child", "this is boring", "That is OK to say. I kept your words. You can skip this, have a break or stop. Tap More for other ways.")]
    [InlineData("child", "i hate this", "That is OK to say. I kept your words. You can skip this, have a break or stop. Tap More for other ways.")]
    [InlineData("young-person", "fuck off", "That is fine to say. I kept your words. You can skip this, take a break or stop. Under More are other ways.")]
    [InlineData("young-person", "i'm not a baby", "That is fine to say. I kept your words. You can skip this, take a break or stop. Under More are other ways.")]
    [InlineData("parent", "this is a waste of time", "That is fine to say. I kept your words. You can skip this, or stop and come back on another day.")]
    public async Task A_mood_about_the_conversation_is_answered_without_blame_and_kept_word_for_word(string audience, string mood, string answer)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await PlaysAsync(chat, $"""
            "{mood}" → {answer} | {chat.InFocus.Heading}
            """);

        Assert.Equal(mood, Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Fact]
    public async Task At_practice_a_mood_is_answered_and_not_kept_and_the_second_one_is_offered_fewer_answers()
    {
        var chat = await fixture.InviteAsync();

        await PlaysAsync(chat, """
            [OK] ×3            → Is somebody helping you?
            [I am on my own]   → Thank you. I will remember: I am on my own. | Let us practise first.
            [Start]            → How do you feel about…? | pizza
            "fuck off"         → That is OK to say. I did not keep it. You can skip this, have a break or stop. | How do you feel about…? | pizza
            "you are stupid"   → That is OK to say. I did not keep it. You can skip this, have a break or stop. | Would fewer answers be better for you?
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task Where_there_is_a_place_to_write_what_is_boring_is_said_there_and_an_oath_is_still_answered()
    {
        var chat = await Interrupted.All["child"].GoToAsync(fixture.Product, Waiting.Words);
        var question = chat.InFocus.Line;

        await chat.SaysAsync("fuck off");
        Assert.Equal($"That is OK to say. I kept your words. You can skip this, have a break or stop. Tap More for other ways. | {question}", chat.InFocus.Line);

        await chat.SaysAsync("this is boring");
        Assert.StartsWith("Thank you. I kept your words. | ", chat.InFocus.Line, StringComparison.Ordinal);
        Assert.Equal(["fuck off", "this is boring"], (await chat.RecordAsync()).Words.Select(words => words.Text));
    }

    [Fact]
    public async Task After_telling_a_mood_is_for_the_safeguarding_lead()
    {
        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync("I need to tell someone");

        await chat.SaysAsync("i hate this, it is stupid");
        await chat.SaysAsync("i hate this");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Contains("i hate this<", await lead.ReadAsync("/staff/alerts"), StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Words);
    }
}
