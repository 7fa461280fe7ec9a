namespace ViewsBot.Channels.DirectLine;

/// <summary>What the channel logs: ids and kinds, never a word that was said: so an exception's trace, and not its message.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Turn of {ActivityId} in {ConversationId} failed with {Problem}; nothing of it was kept. {Trace}")]
    public static partial void TurnFailed(ILogger logger, string conversationId, string activityId, string? problem, string? trace);

    [LoggerMessage(2, LogLevel.Critical, "Nothing can be kept at {Where}: {Problem}.")]
    public static partial void NothingCanBeKept(ILogger logger, string where, string problem);

    [LoggerMessage(3, LogLevel.Error, "{Method} {Pattern} failed with {Problem}. {Trace}")]
    public static partial void CallFailed(ILogger logger, string method, string pattern, string? problem, string? trace);

    [LoggerMessage(4, LogLevel.Error, "Streams that have ended could not be looked for: {Problem}. {Trace}")]
    public static partial void LookingForEndedStreamsFailed(ILogger logger, string problem, string? trace);
}
