using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Staff.Alerts;

namespace ViewsBot.Staff.SignIn;

/// <summary>Ends a session that nobody has used for as long as the school says: a machine that several share is not left open. The cookie says when it was used last.</summary>
internal sealed class IdleSessions(ISignInRules rules, TimeProvider clock)
{
    private const string Used = "used";

    /// <summary>The cookie is not written anew for each picture of a page.</summary>
    private static readonly TimeSpan Coarse = TimeSpan.FromSeconds(30);

    /// <summary>Whether the session is over; where not, this is a use of it.</summary>
    public async Task<bool> IsOverAsync(HttpContext context, SchoolId school)
    {
        var ticket = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var now = clock.GetUtcNow();

        if (ticket is not { Principal: { } principal, Properties: { } properties }) { return true; }

        var unused = now - (LastUse(properties) ?? properties.IssuedUtc ?? now);

        if (unused >= rules.Of(school).Idle) { return true; }

        // A page that stands open asks for news by itself; that is no use of it.
        if ((unused >= Coarse || LastUse(properties) is null) && context.Request.Path != AlertStream.Path)
        {
            properties.Items[Used] = now.ToString("O", CultureInfo.InvariantCulture);
            (properties.IssuedUtc, properties.ExpiresUtc) = (null, null);
            await context.SignInAsync(IdentityConstants.ApplicationScheme, principal, properties);
        }

        return false;
    }

    private static DateTimeOffset? LastUse(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Used, out var kept) && DateTimeOffset.TryParse(kept, CultureInfo.InvariantCulture, out var at) ? at : null;
}
