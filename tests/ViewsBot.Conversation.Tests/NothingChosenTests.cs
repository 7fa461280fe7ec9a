using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Nobody has to choose a topic: whoever chooses none is asked once whether there is anything else, and comes to the end all the same.</summary>
public sealed class NothingChosenTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Topics = "What would you like to talk about?";
    private const string Asked = "Is there anything else today?";
    private const string AskedOfChildren = "Is there more to say today?";

    [Theory]
    [InlineData("child", "[That's all]", "[No, nothing else]", "What would you like to celebrate?")]
    [InlineData("child", "\"nothing\"", "\"no\"", "What would you like to celebrate?")]
    [InlineData("young-person", "[That's all]", "\"nothing\"", "What would you like to celebrate?")]
    [InlineData("young-person", "\"no\"", "\"nothing else\"", "What would you like to celebrate?")]
    [InlineData("parent", "\"nothing\"", "\"nothing\"", "What would you like to celebrate about your child?")]
    [InlineData("parent", "\"no thanks\"", "[Skip]", "What would you like to celebrate about your child?")]
    [InlineData("parent", "[Skip]", "[No, nothing else]", "What would you like to celebrate about your child?")]
    public async Task Whoever_chooses_nothing_is_asked_once_and_goes_on_to_the_closing_questions(string audience, string nothing, string no, string next)
    {
        var chat = await AtTopicsAsync(audience);

        await PlaysAsync(chat, $"""
            {nothing} → {(audience == "child" ? AskedOfChildren : Asked)}
            {no}      → {next}
            """);

        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Theory]
    [InlineData("[Choose a picture]")]
    [InlineData("\"yes\"")]
    [InlineData("[Go back]")]
    public async Task Whoever_has_more_to_say_is_at_the_topics_again(string more)
    {
        var chat = await AtTopicsAsync("child");

        await PlaysAsync(chat, $"""
            [That's all]    → {AskedOfChildren}
            {more}          → {Topics}
            [my school day] → {Topics}
            [That's all]    → Let us talk about: my school day
            """);
    }

    [Fact]
    public async Task A_parent_without_time_comes_from_the_plan_to_the_end()
    {
        var chat = await AtTopicsAsync("parent");
        await chat.PlayAsync("[That's all] → \n[No, nothing else] →");

        for (var cards = 0; chat.InFocus.Heading != "That is everything."; cards++)
        {
            Assert.True(cards < 20, $"Twenty cards do not lead to the end; the last was: {chat.InFocus.Line}");
            await chat.TapsAsync("Skip");
        }
    }

    [Fact]
    public async Task What_a_closing_question_goes_back_to_are_the_topics()
    {
        var chat = await AtTopicsAsync("child");

        await PlaysAsync(chat, $"""
            [That's all]       → {AskedOfChildren}
            [No, nothing else] → What would you like to celebrate?
            [Go back]          → {Topics}
            """);
    }

    private async Task<ScriptedChat> AtTopicsAsync(string audience)
    {
        var chat = await fixture.Product.InviteAsync(audience);
        string[] practice = audience == "parent" ? [] : ["Start", "happy about it", "happy about it"];

        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", .. practice, "Not today"]) { await chat.TapsAsync(tap); }

        Assert.EndsWith(Topics, chat.InFocus.Line, StringComparison.Ordinal);

        return chat;
    }
}
