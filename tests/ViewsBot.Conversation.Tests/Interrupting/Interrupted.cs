using System.Text.RegularExpressions;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Interrupting;

/// <summary>Somebody of one audience who is interrupted: what they talk about, and how they come to where the conversation waits.</summary>
internal sealed partial record Interrupted
{
    private static readonly LanguageWords English = Deck.Load(Repository.Cards).Words.In("en");

    /// <summary>One of each audience, by its key.</summary>
    public static IReadOnlyDictionary<string, Interrupted> All { get; } = new Interrupted[]
    {
        new() { Audience = "child", Topic = "my school day", Point = "happy about it", Stem = "How do you feel about…?", First = "coming in", Second = "classroom" },
        new() { Audience = "young-person", Topic = "lessons", Point = "going well", Stem = "How is … going?", First = "understanding the work", Second = "notes and writing" },
        new() { Audience = "parent", Topic = "progress", Point = "going well", Stem = "How is … going?", First = "reading and writing", Second = "maths" },
    }.ToDictionary(one => one.Audience);

    /// <summary>The audience's key.</summary>
    public required string Audience { get; init; }

    /// <summary>The word of the topic they talk about.</summary>
    public required string Topic { get; init; }

    /// <summary>A point of its scale.</summary>
    public required string Point { get; init; }

    /// <summary>How its pictures are asked.</summary>
    public required string Stem { get; init; }

    /// <summary>Its first picture, which they place.</summary>
    public required string First { get; init; }

    /// <summary>Its second, at which they are interrupted.</summary>
    public required string Second { get; init; }

    /// <summary>What waits in a place, as it is seen.</summary>
    public string QuestionAt(Waiting place) => place switch
    {
        Waiting.Picture => $"{Stem} | {Second}",
        Waiting.Words => $"{Say("own-words/write")} | {First}",
        _ => Say("board/heading"),
    };

    /// <summary>What "help" says there.</summary>
    public string HelpAt(Waiting place) => Say(place switch { Waiting.Picture => "note/help", Waiting.Words => "note/help-write", _ => "note/help-board" });

    /// <summary>A sentence with <c>{key}</c> in it, as this audience reads what stands under the keys.</summary>
    public string Read(string sentence) => Key().Replace(sentence, found => Say(found.Groups["key"].Value));

    /// <summary>A sentence by its key, as this audience reads it.</summary>
    public string Say(string key) => English.For(Audience).Get(key);

    /// <summary>Comes to the place.</summary>
    public async Task<ScriptedChat> GoToAsync(Product product, Waiting place)
    {
        var chat = await product.InviteAsync(Audience);

        await chat.PassesHelloAsync();
        await chat.TapsAsync(Say("helper/alone"));
        await SkipUntilAsync(chat, () => chat.InFocus.Choices.Contains(Topic));
        foreach (var tap in (string[])[Topic, "That's all", "Start", Point]) { await chat.TapsAsync(tap); }

        if (place == Waiting.Picture) { return chat; }

        await SkipUntilAsync(chat, () => chat.InFocus.Heading == Say("board/heading"));

        if (place == Waiting.Board) { return chat; }

        await chat.TapsAsync("This is right");
        await SkipUntilAsync(chat, () => chat.InFocus.Heading == Say("own-words/heading"));
        await chat.TapsAsync(First);

        return chat;
    }

    private static async Task SkipUntilAsync(ScriptedChat chat, Func<bool> isThere)
    {
        for (var cards = 0; !isThere(); cards++)
        {
            Assert.True(cards < 40, $"Forty cards do not lead there; the last was: {chat.InFocus.Line}");
            await chat.TapsAsync("Skip");
        }
    }

    [GeneratedRegex("{(?<key>[a-z-]+/[a-z-]+)}")]
    private static partial Regex Key();
}
