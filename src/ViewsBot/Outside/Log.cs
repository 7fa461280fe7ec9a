using ViewsBot.Language.Speaking;
using ViewsBot.Language.Translation;

namespace ViewsBot.Outside;

/// <summary>What this room logs: numbers and kinds, never a word.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "The translator gave no translation of {Count} texts ({Why}). Nothing else is changed by it.")]
    public static partial void NotTranslated(this ILogger logger, int count, NotTranslated why);

    [LoggerMessage(LogLevel.Warning, "The speech service spoke no sentence ({Why}). Pages say that the device has no voice.")]
    public static partial void NotSpoken(this ILogger logger, NotSpoken why);
}
