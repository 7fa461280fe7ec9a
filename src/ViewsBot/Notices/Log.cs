using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>What this room logs: ways, kinds and ids, never an address or a word.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "No way of telling anybody that an alert waits is set: set Notices:Email:Host or Notices:Webhook:Address. Until a test alert was sent by one and acknowledged, nobody can be invited.")]
    public static partial void NoWay(this ILogger logger);

    [LoggerMessage(LogLevel.Warning, "The {Way} way did not take notice {Notice} ({Kind}); it is tried again.")]
    public static partial void NotTaken(this ILogger logger, string way, NoticeId notice, string kind);

    [LoggerMessage(LogLevel.Warning, "The {Way} way has no address for the {Recipient}, so notice {Notice} waits; set it on the page Safety.")]
    public static partial void NoAddress(this ILogger logger, string way, Recipient recipient, NoticeId notice);

    [LoggerMessage(LogLevel.Error, "Watching over alerts broke once ({Kind}) and goes on. {Trace}")]
    public static partial void PassBroke(this ILogger logger, string kind, string? trace);
}
