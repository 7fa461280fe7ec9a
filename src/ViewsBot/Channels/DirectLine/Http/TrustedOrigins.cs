using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>Which pages may call: our own, those of the settings, and those a token was made for.</summary>
internal sealed class TrustedOrigins(IOptions<DirectLineOptions> options)
{
    private const int MostRemembered = 1000;

    private readonly HashSet<string> _settings = new(options.Value.TrustedOrigins, StringComparer.OrdinalIgnoreCase);

    /// <summary>A preflight carries no token; so what a secret's holder named is remembered until the next start.</summary>
    private readonly ConcurrentDictionary<string, bool> _named = new(StringComparer.OrdinalIgnoreCase);

    public void Remember(IEnumerable<string> origins)
    {
        foreach (var origin in origins.TakeWhile(_ => _named.Count < MostRemembered)) { _named[origin] = true; }
    }

    /// <summary>Answers the browser's question before a call from another origin.</summary>
    public Refused? Preflight(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();

        if (!IsOwn(http.Request, origin) && !_settings.Contains(origin) && !_named.ContainsKey(origin)) { return Refused.WrongOrigin; }

        Allow(http.Response, origin);
        var headers = http.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "3600";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }

    /// <summary>Whether the page that calls may use this pass; if it is another's, the browser is told so.</summary>
    public bool Admit(HttpContext http, ConversationPass pass)
    {
        var origin = http.Request.Headers.Origin.ToString();

        if (origin.Length == 0 || IsOwn(http.Request, origin)) { return true; }

        var trusted = pass.TrustedOrigins.Count > 0
            ? pass.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            : _settings.Contains(origin);

        if (trusted) { Allow(http.Response, origin); }

        return trusted;
    }

    /// <summary>An answer without a token (an error, most of all) is readable where calls are.</summary>
    public void Announce(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();

        if (origin.Length > 0 && (_settings.Contains(origin) || _named.ContainsKey(origin))) { Allow(http.Response, origin); }
    }

    private static void Allow(HttpResponse response, string origin)
    {
        response.Headers.AccessControlAllowOrigin = origin;
        response.Headers.AccessControlAllowCredentials = "true";
        response.Headers.Vary = "Origin";
    }

    /// <summary>The scheme is not compared: behind a proxy that ends TLS it differs, and a page still needs its token.</summary>
    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && string.Equals(page.Authority, WithoutDefaultPort(request.Host), StringComparison.OrdinalIgnoreCase);

    private static string WithoutDefaultPort(HostString host) => host.Port is 80 or 443 ? host.Host : host.Value ?? "";
}
