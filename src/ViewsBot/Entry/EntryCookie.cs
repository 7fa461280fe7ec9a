using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Views;

namespace ViewsBot.Entry;

/// <summary>The cookie an invitation's code is exchanged for. It names a session and the number of the code, and no one can read or make one but this server.</summary>
internal sealed class EntryCookie(IDataProtectionProvider protection, IInvitationStore invitations)
{
    private const string Name = "viewsbot-session";

    private readonly IDataProtector _protector = protection.CreateProtector("ViewsBot.Entry.v1");

    /// <summary>Gives the cookie to the browser. It lasts as long as the browser is open: tablets are shared.</summary>
    public void Give(HttpContext context, Opened.To opened) =>
        context.Response.Cookies.Append(Name, _protector.Protect($"{opened.Session.Id}.{opened.CodeNumber}"), OptionsFor(context.Request));

    /// <summary>Takes the cookie away.</summary>
    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Name, OptionsFor(context.Request));

    /// <summary>What the browser's cookie opens.</summary>
    /// <returns><c>null</c> without a cookie, with one nobody here made, or when the invitation opens nothing any more.</returns>
    public async Task<Opened.To?> OpenAsync(HttpContext context, CancellationToken cancel) =>
        Read(context) is var (session, codeNumber) ? await invitations.OpenAgainAsync(session, codeNumber, cancel) as Opened.To : null;

    private (SessionId Session, int CodeNumber)? Read(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: < 2_000 } value || Unprotect(value) is not { } text) { return null; }

        var parts = text.Split('.');

        return SessionId.Parse(parts[0]) is { } session ? (session, int.Parse(parts[1], CultureInfo.InvariantCulture)) : null;
    }

    private string? Unprotect(string value)
    {
        try
        {
            return _protector.Unprotect(value);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions OptionsFor(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
