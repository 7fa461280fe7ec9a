namespace ViewsBot.Hosting;

/// <summary>What the host logs: ids, kinds and routes.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Error, "A request broke ({Kind}) at {Endpoint}.")]
    public static partial void RequestBroke(ILogger logger, string kind, string endpoint, Exception broken);
}
