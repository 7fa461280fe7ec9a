using System.Net;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Who makes a request.</summary>
internal static class Caller
{
    /// <summary>Whether the caller itself is on this machine: behind a proxy everybody seems to be.</summary>
    public static bool IsOnThisMachine(HttpRequest request)
        => request.HttpContext?.Connection?.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
            && !request.Headers.ContainsKey("X-Forwarded-For")
            && !request.Headers.ContainsKey("Forwarded");
}
