using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>A conversation as a table of said and replied.</summary>
internal static class Tables
{
    /// <summary>Says each line, and holds every reply against the one beside it.</summary>
    public static async Task PlaysAsync(ScriptedChat chat, string table) => Assert.Equal(Transcript.Tidy(table), await chat.PlayAsync(table));
}
