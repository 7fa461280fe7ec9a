using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter tells the log: never what was said.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "A request was refused with {Status}.")]
    public static partial void Refused(ILogger logger, int status);

    [LoggerMessage(2, LogLevel.Information, "A request's activity could not be read, at line {Line}, byte {Byte}.")]
    public static partial void UnreadableActivity(ILogger logger, long? line, long? @byte);
}
