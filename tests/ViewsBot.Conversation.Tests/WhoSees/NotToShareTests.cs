using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A young person who does not want to share all is asked which answers it is about, and told what will happen and what will not.</summary>
public sealed class NotToShareTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Question = "Anything you do not want to share, or only with one person?";
    private const string NotHidden =
        "Thank you. Mrs Okafor and Mr Davies will read this, and they see your answers. Your parents or carers may be told too. Please talk to Mrs Okafor about it soon.";

    [Theory]
    [InlineData("Ask me before you share", "Which answers should we ask you about first?")]
    [InlineData("I want to tell one person", "Which answers are for one person, and who is it?")]
    public async Task Whoever_does_not_own_their_views_is_told_that_nothing_is_hidden_and_asked_which_answers(string wish, string which)
    {
        var chat = await AtQuestionAsync();

        await PlaysAsync(chat, $"""
            [{wish}]                  → {NotHidden} | {which}
            [Go back]                 → {Question}
            [{wish}]                  → {NotHidden} | {which}
            "Sleep, with Mr Davies"   → Thank you. I kept your words. | What should we tell you afterwards?
            """);

        Assert.Equal("Sleep, with Mr Davies", Assert.Single((await chat.RecordAsync()).Words).Text);
    }

    [Theory]
    [InlineData("[No, nothing]", "Thank you. | ")]
    [InlineData("\"no\"", "Thank you. | ")]
    [InlineData("[Skip]", "")]
    public async Task Whoever_has_nothing_to_keep_back_is_asked_no_more(string said, string note)
    {
        var chat = await AtQuestionAsync();

        await PlaysAsync(chat, $"""
            {said}       → {note}What should we tell you afterwards?
            [Go back]    → {Question}
            """);
    }

    [Fact]
    public async Task The_last_choice_counts_for_what_is_asked_next()
    {
        var chat = await AtQuestionAsync();
        var card = chat.InFocus;

        await PlaysAsync(chat, $"""
            [Ask me before you share]   → {NotHidden} | Which answers should we ask you about first?
            [Go back]                   → {Question}
            [No, nothing]               → Thank you. | What should we tell you afterwards?
            """);

        await chat.TapsAsync(card, "I want to tell one person");
        Assert.Equal($"{NotHidden} | What should we tell you afterwards?", chat.InFocus.Line);
    }

    [Fact]
    public async Task Whoever_owns_their_views_chooses_for_each_answer_and_is_asked_nothing_of_this()
    {
        var chat = await fixture.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Yes, look at it", "going well"]) { await chat.TapsAsync(tap); }

        var headings = await SkipUntilAsync(chat, "Who may see your answers?");

        Assert.Contains("What should we tell you afterwards?", headings);
        Assert.DoesNotContain(headings, heading => heading == Question || heading.StartsWith("Which answers", StringComparison.Ordinal));
        await chat.TapsAsync("Nobody");
        Assert.Equal(Question, chat.InFocus.Heading);
    }

    private async Task<ScriptedChat> AtQuestionAsync()
    {
        var chat = await fixture.Product.InviteAsync("young-person");
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today"]) { await chat.TapsAsync(tap); }
        await SkipUntilAsync(chat, Question);

        return chat;
    }

    private static async Task<IReadOnlyList<string>> SkipUntilAsync(ScriptedChat chat, string heading)
    {
        var seen = new List<string>();

        while (chat.InFocus.Heading != heading)
        {
            Assert.True(seen.Count < 40, $"Forty cards do not lead there; the last was: {chat.InFocus.Line}");
            await chat.TapsAsync("Skip");
            seen.Add(chat.InFocus.Heading);
        }

        return seen;
    }
}
