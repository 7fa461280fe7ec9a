using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Finds the account behind the cookie for each page, and opens the wall to its school alone, so that what somebody may no longer do ends with the next page.</summary>
internal sealed class WhoIsSignedIn(RequestDelegate next)
{
    /// <summary>Where somebody goes who has no second step yet and needs one; signing out stays open too.</summary>
    private static readonly string[] WithoutSecondStep = ["/staff/my-account", "/staff/sign-out"];

    /// <summary>Runs the page with the member of staff known; an account that is gone, locked or long unused is signed out.</summary>
    public async Task InvokeAsync(HttpContext context, SignedIn signedIn, SignInManager<StaffUser> signIn, IdleSessions idle, SchoolWall wall, IOwnPupils own, ISignInRules rules, KeptForms forms, IAlertStore alerts)
    {
        // The page for signing in, shown in the place of one whose session was over: nobody is signed in on it.
        if (context.Features.Get<SessionOver>() is not null) { context.User = new ClaimsPrincipal(new ClaimsIdentity()); }

        if (context.User.Identity is not { IsAuthenticated: true } || signedIn.IsSomebody)
        {
            await next(context);
            return;
        }

        if (await signIn.ValidateSecurityStampAsync(context.User) is not { EndedAt: null } user || await signIn.UserManager.IsLockedOutAsync(user))
        {
            await EndAsync(context, signIn, kept: null);
            return;
        }

        var member = user.ToMember();
        wall.OpenTo(member.School);

        if (await idle.IsOverAsync(context, member.School))
        {
            await EndAsync(context, signIn, await forms.SealAsync(context.Request, user.Id, context.RequestAborted));
            return;
        }

        signedIn.Is(own.ViewerOf(member));

        if (!user.TwoFactorEnabled && !WithoutSecondStep.Contains(context.Request.Path.Value) && rules.Of(member.School).NeedsSecondStep)
        {
            context.Response.Redirect("/staff/my-account");
            return;
        }

        signedIn.Alerts = await alerts.CountAsync(signedIn.Viewer, context.RequestAborted);
        await next(context);
    }

    private static async Task EndAsync(HttpContext context, SignInManager<StaffUser> signIn, string? kept)
    {
        await signIn.SignOutAsync();

        if (kept is null)
        {
            await context.ChallengeAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        context.Features.Set(new SessionOver(kept, context.Request.Path));
    }
}
