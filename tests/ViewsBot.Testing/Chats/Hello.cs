namespace ViewsBot.Testing.Chats;

/// <summary>How somebody who wants to go on passes hello, in a conversation and in a survey.</summary>
public static class Hello
{
    /// <summary>A tap on each of its cards: what this is, who will see the answers, what happens to whoever is not safe.</summary>
    public static IReadOnlyList<string> Read { get; } = ["OK", "OK", "OK"];

    /// <summary>Passes it.</summary>
    public static async Task PassesHelloAsync(this ScriptedChat chat)
    {
        foreach (var tap in Read) { await chat.TapsAsync(tap); }
    }
}
