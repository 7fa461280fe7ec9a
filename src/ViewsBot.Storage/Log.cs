using Microsoft.Extensions.Logging;

namespace ViewsBot.Storage;

/// <summary>What this room logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The keys lie in the data folder: whoever copies it can read it. Set Storage:KeysPath to a folder on another disk.")]
    public static partial void KeysBesideDatabase(this ILogger logger);
}
