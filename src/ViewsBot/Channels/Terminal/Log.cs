namespace ViewsBot.Channels.Terminal;

/// <summary>What the terminal logs: ids and kinds, never a word that was typed.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn in {ConversationId} failed with {Problem}; nothing of it was kept. {Trace}")]
    public static partial void TurnFailed(ILogger logger, string conversationId, string? problem, string? trace);
}
