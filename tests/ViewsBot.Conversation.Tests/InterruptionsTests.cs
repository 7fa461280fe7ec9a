using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>
/// What can be asked of the conversation anywhere: each control, tapped and typed, while a picture, words, or a board is waited for.
/// Each is answered, and the person is where they were.
/// </summary>
public sealed class InterruptionsTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToThePicture = """
        [OK]                  →
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

    private const string AtThePicture = "How do you feel about…? | classroom";
    private const string AtTheWords = "What would you like to say about this? | coming in";
    private const string AtTheBoard = "Here is your board.";

    /// <summary>Each control as it is said, and what it says before the question is asked again; <c>@</c> stands for the question.</summary>
    public static TheoryData<string, string> Asides => new()
    {
        { "\"help\" → @", "help" },
        { "[Help] → @", "help" },
        { "\"say it again\" → @", "" },
        { "[Hear it] → @", "" },
        { "\"who sees this?\" → @", "who" },
        { "\"speak polish\" → @", "I can only speak English for now." },
        { "[Break] → Let us have a break. ; [Go on] → @", "" },
        { "\"can i have a break\" → Let us have a break. ; \"go on\" → @", "" },
        { "[Break] → Let us have a break. ; [Who sees my answers?] → @", "who" },
        { "[Stop] → We stop here. ; [Go on] → @", "" },
        { "\"stop\" → We stop here. ; \"who sees this\" → @", "who" },
        { "[Change who helps me] → Is somebody helping you? ; [Someone reads to me] → @", "Thank you. I will remember: Someone reads to me." },
        { "\"change helper\" → Is somebody helping you? ; [I am on my own] → @", "Thank you. I will remember: I am on my own." },
        { "\"change helper\" → Is somebody helping you? ; [Go back] → @", "" },
        { "\"change helper\" → Is somebody helping you? ; \"change helper\" → Is somebody helping you? ; [Skip] → @", "" },
        { "[More or fewer answers] → How many answers shall I show? ; [two answers] → @", "Thank you. I will show: two answers." },
        { "\"too many\" → How many answers shall I show? ; \"change helper\" → Is somebody helping you? ; [Skip] → @", "" },
        { "[I need to tell someone] → Thank you for telling me. ; [Go on] → @", "" },
        { "\"i need to tell someone\" → Thank you for telling me. ; \"help\" → @", "help" },
    };

    [Theory]
    [MemberData(nameof(Asides))]
    public async Task At_a_picture_the_picture_is_asked_again(string said, string note)
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToThePicture);

        await ComesBackAsync(chat, said, NoteOf(note, "Look at the picture. Then choose one. You can skip or have a break."), AtThePicture);
    }

    [Theory]
    [MemberData(nameof(Asides))]
    public async Task At_a_place_to_write_the_words_are_asked_for_again(string said, string note)
    {
        var chat = await AtTheBoardAsync();
        await ToTheEndOfTopicsAsync(chat);
        await chat.PlayAsync("[coming in] →");

        await ComesBackAsync(chat, said, NoteOf(note, "Write what you want to say. Then tap Keep this. You can skip or have a break."), AtTheWords);
    }

    [Theory]
    [MemberData(nameof(Asides))]
    public async Task At_the_board_the_board_is_shown_again(string said, string note)
    {
        var chat = await AtTheBoardAsync();

        await ComesBackAsync(chat, said, NoteOf(note, "This is what you said. Tap a picture to change it. Or tap This is right."), AtTheBoard);
    }

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

    private static string NoteOf(string note, string help) => note switch
    {
        "help" => help,
        "who" => "Mrs Okafor and Mr Davies will see your answers.",
        _ => note,
    };

    private static async Task ComesBackAsync(ScriptedChat chat, string said, string note, string question)
    {
        var before = (await chat.RecordAsync()).Placements.Count;
        var table = string.Join('\n', said.Split(" ; ")).Replace("@", note.Length > 0 ? $"{note} | {question}" : question, StringComparison.Ordinal);

        Assert.Equal(Transcript.Tidy(table), await chat.PlayAsync(table));
        Assert.Equal(before, (await chat.RecordAsync()).Placements.Count);
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
