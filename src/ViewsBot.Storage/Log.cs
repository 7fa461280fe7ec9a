using Microsoft.Extensions.Logging;

namespace ViewsBot.Storage;

/// <summary>What this room logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The keys lie in the data folder: whoever copies it can read it. Set Storage:KeysPath to a folder on another disk.")]
    public static partial void KeysBesideDatabase(this ILogger logger);

    [LoggerMessage(2, LogLevel.Error, "The audit trail no longer holds event {Number}, which was marked: its end was cut off, or an older back-up was restored.")]
    public static partial void TrailNotAsMarked(this ILogger logger, long number);

    [LoggerMessage(3, LogLevel.Warning, "The mark of how far the audit trail had come could not be written beside the keys.")]
    public static partial void MarkNotWritten(this ILogger logger, Exception fault);
}
