using System.Net;

namespace ViewsBot.Demo;

/// <summary>The door for trying and testing: Development only, direct loopback only, fictional pupils only. To everybody else it is 404.</summary>
internal static class DemoDoor
{
    /// <summary>Maps <c>/demo/…</c>; call it in Development alone.</summary>
    public static void MapDemo(this IEndpointRouteBuilder endpoints)
    {
        var demo = endpoints.MapGroup("/demo").AddEndpointFilter(OnlyFromThisMachineAsync);

        demo.MapPost("/invitations", DemoInvitations.InviteAsync);
        demo.MapGet("/records/{pupilId}", DemoRecords.ReadAsync);
        demo.MapPost("/understand", DemoUnderstanding.ReadAsync);
        endpoints.MapPost("/try", DemoInvitations.TryAsync).DisableAntiforgery().AddEndpointFilter(OnlyFromThisMachineAsync);
    }

    /// <summary>Whether a request comes from this machine with no proxy between.</summary>
    internal static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.ContainsKey("Via");

    private static ValueTask<object?> OnlyFromThisMachineAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next) =>
        IsFromThisMachine(invocation.HttpContext) ? next(invocation) : ValueTask.FromResult<object?>(Results.NotFound());
}
