using System.Net;

namespace ViewsBot.Channels.Connector;

/// <summary>Who calls.</summary>
internal static class Caller
{
    /// <summary>Whether the caller itself is a program on this machine, and not a proxy that speaks for somebody.</summary>
    public static bool IsOnThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded");
}
