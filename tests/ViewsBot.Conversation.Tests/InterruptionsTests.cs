using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>
/// Controls that lead elsewhere: back to an answer before, to the beginning of a topic, and on without words. Those that lead back to the
/// same question are in <see cref="Interrupting.EveryControlTests"/>.
/// </summary>
public sealed class InterruptionsTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToThePicture = """
        [OK] ×3               →
        [I am on my own]      →
        [Start]               →
        [happy about it]      →
        [in the middle]       →
        [Not today]           →
        [my school day]       →
        [people]              →
        [That's all]          →
        [Start]               →
        [happy about it]      →
        """;

    private const string FromThePictureToTheBoard = """
        [Skip]                →
        [Skip]                →
        [Skip]                →
        [Skip]                →
        [Skip]                →
        [Skip]                →
        [Skip]                →
        [Skip]                →
        """;

    [Theory]
    [InlineData("\"go back\"")]
    [InlineData("[Go back]")]
    public async Task Going_back_leads_to_the_answer_before_across_topics(string back)
    {
        var chat = await AtTheBoardAsync();
        await chat.PlayAsync("[This is right] →");

        Assert.Equal(Transcript.Tidy($"""
            {back} → Here is your board.
            {back} → How do you feel about…? | going home
            {back} → How do you feel about…? | trips
            [happy about it] → Thank you. trips: happy about it. | How do you feel about…? | going home
            """), await chat.PlayAsync($"""
            {back} →
            {back} →
            {back} →
            [happy about it] →
            """));
    }

    [Theory]
    [InlineData("\"start again\"")]
    [InlineData("\"begin again\"")]
    public async Task Starting_again_begins_this_topic_and_loses_nothing(string again)
    {
        var chat = await AtTheBoardAsync();

        await chat.PlayAsync($"{again} →");

        Assert.Equal("Let us talk about: my school day", chat.InFocus.Line);
        Assert.Equal(9, (await chat.RecordAsync()).Placements.Count);
    }

    [Fact]
    public async Task Skipping_at_a_place_to_write_leads_on_without_words()
    {
        var chat = await AtTheBoardAsync();
        await ToTheEndOfTopicsAsync(chat);

        await chat.PlayAsync("""
            [coming in] →
            "skip" →
            """);

        Assert.Equal("What would you like to tell me more about?", chat.InFocus.Line);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    [Fact]
    public async Task A_picture_asked_again_from_the_board_is_asked_again_after_an_interruption_too()
    {
        var chat = await AtTheBoardAsync();
        var board = chat.InFocus;
        await chat.PlayAsync("""
            [coming in] →
            "change helper" →
            [Skip] →
            """);

        Assert.Equal("How do you feel about…? | coming in", chat.InFocus.Line);
        await chat.TapsAsync(board, "skipped: classroom");
        Assert.Equal("How do you feel about…? | classroom", chat.InFocus.Line);
        await chat.TapsAsync("happy about it");
        Assert.Equal("Thank you. classroom: happy about it. | Here is your board.", chat.InFocus.Line);
    }

    private async Task<ScriptedChat> AtTheBoardAsync()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToThePicture);
        await chat.PlayAsync(FromThePictureToTheBoard);

        return chat;
    }

    private static async Task ToTheEndOfTopicsAsync(ScriptedChat chat)
    {
        while (chat.InFocus.Heading != "What would you like to tell me more about?")
        {
            await chat.TapsAsync(chat.InFocus.Choices.Contains("This is right") ? "This is right" : chat.InFocus.Choices.Contains("Start") ? "Start" : "Skip");
        }
    }
}
