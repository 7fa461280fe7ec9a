namespace ViewsBot.Chat;

/// <summary>The headers that every answer of this host carries, said in one place.</summary>
public static class SecurityHeaders
{
    private const string NothingAsked = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private const string MayHear = "camera=(), microphone=(self), geolocation=(), payment=(), usb=()";

    /// <summary>Puts the headers on every answer; comes after routing, so that an endpoint can ask for its own policy.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Put(context, context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>() ?? ContentPolicy.Strict);

        return next(context);
    });

    /// <summary>Puts the headers of a policy on an answer, in the place of those that are there: for a page whose endpoint is not known before it runs.</summary>
    internal static void Put(HttpContext context, ContentPolicy policy)
    {
        var headers = context.Response.Headers;

        headers.ContentSecurityPolicy = policy.For(context.Request);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = policy.MayHear ? MayHear : NothingAsked;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
