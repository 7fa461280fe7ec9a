namespace ViewsBot.Channels.Connector;

/// <summary>What the channel logs: kinds and traces, never a word that was said.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn failed with {Problem}; nothing of it was kept, or its replies were not all taken. {Trace}")]
    public static partial void TurnFailed(ILogger logger, string? problem, string? trace);

    [LoggerMessage(2, LogLevel.Critical, "Nothing can be kept: {Problem}.")]
    public static partial void NothingCanBeKept(ILogger logger, string problem);

    [LoggerMessage(3, LogLevel.Warning, "The channel {ChannelId} did not take the kind sentence: {Problem}.")]
    public static partial void SorryNotTaken(ILogger logger, string channelId, string? problem);
}
