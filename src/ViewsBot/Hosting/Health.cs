namespace ViewsBot.Hosting;

/// <summary>Whether the product can take and keep what people say.</summary>
internal static class Health
{
    /// <summary>Maps <c>/healthz</c>: 200 when ready, 503 when not.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapHealthChecks("/healthz");
}
