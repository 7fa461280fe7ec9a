namespace ViewsBot.Hosting;

/// <summary>What the host logs: ids, kinds and routes; of an exception its trace, as its message may hold what was typed.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Error, "A request broke ({Kind}) at {Endpoint}. {Trace}")]
    public static partial void RequestBroke(ILogger logger, string kind, string endpoint, string? trace);
}
