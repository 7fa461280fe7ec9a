using Microsoft.AspNetCore.Authentication.Cookies;
using ViewsBot.Staff.Alerts;

namespace ViewsBot.Staff.SignIn;

/// <summary>The cookies of the staff side: out of scripts' reach, and never sent from another site's page.</summary>
internal static class StaffCookies
{
    /// <summary>Longer than any session is left unused, so that whose it was is still known when it is over, and what they typed can be held for them.</summary>
    private static readonly TimeSpan ASchoolDay = TimeSpan.FromHours(12);

    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(5);

    /// <summary>The cookie that says who is signed in; it lasts no longer than the browser is open. When a session is over <see cref="IdleSessions"/> says.</summary>
    public static void SetUp(CookieAuthenticationOptions options)
    {
        SetUp(options.Cookie, "viewsbot-staff");
        options.ExpireTimeSpan = ASchoolDay;
        options.SlidingExpiration = true;
        options.LoginPath = "/staff/sign-in";
        options.ReturnUrlParameter = "back";

        // Identity would look every half hour; here it is looked at with every page, so a lock or a new password counts at once.
        options.Events.OnValidatePrincipal = _ => Task.CompletedTask;

        // A page that stands open asks for news by itself; that is no use of it.
        options.Events.OnCheckSlidingExpiration = check =>
        {
            check.ShouldRenew = check.ShouldRenew && check.Request.Path != AlertStream.Path;

            return Task.CompletedTask;
        };
    }

    /// <summary>The cookie that remembers, between password and code, whose password was right.</summary>
    public static void SetUpBetweenSteps(CookieAuthenticationOptions options)
    {
        SetUp(options.Cookie, "viewsbot-staff-step");
        options.ExpireTimeSpan = BetweenSteps;
    }

    /// <summary>Any cookie of the staff side.</summary>
    public static void SetUp(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/staff";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }
}
