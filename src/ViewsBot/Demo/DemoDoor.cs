using System.Net;
using Microsoft.AspNetCore.Mvc;

namespace ViewsBot.Demo;

/// <summary>The door for trying and testing: Development only, direct loopback only, fictional pupils only. To everybody else it is 404.</summary>
internal static class DemoDoor
{
    /// <summary>Maps <c>/demo/…</c>; call it in Development alone.</summary>
    public static void MapDemo(this IEndpointRouteBuilder endpoints)
    {
        var demo = endpoints.MapGroup("/demo").AddEndpointFilter(OnlyFromThisMachineAsync).WithMetadata(new RequestSizeLimitAttribute(DemoBody.MostBytes));

        demo.MapPost("/invitations", DemoInvitations.InviteAsync);
        demo.MapGet("/records/{pupilId}", DemoRecords.ReadAsync);
        demo.MapPost("/understand", DemoUnderstanding.ReadAsync);
        endpoints.MapPost("/try/{audience=child}", DemoInvitations.TryAsync).DisableAntiforgery().AddEndpointFilter(OnlyFromThisMachineAsync);
    }

    /// <summary>Whether a request comes from this machine with no proxy between.</summary>
    internal static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(IsOfAProxy);

    /// <summary>What proxies add, and what ASP.NET keeps (<c>X-Original-…</c>) of what they added once it has believed it.</summary>
    private static bool IsOfAProxy(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase);

    private static ValueTask<object?> OnlyFromThisMachineAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        IsFromThisMachine(invocation.HttpContext) ? next(invocation) : ValueTask.FromResult<object?>(Results.NotFound());
}
