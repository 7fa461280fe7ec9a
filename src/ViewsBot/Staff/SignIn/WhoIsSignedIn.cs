using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Finds the account behind the cookie for each page, and opens the wall to its school alone, so that what somebody may no longer do ends with the next page.</summary>
internal sealed class WhoIsSignedIn(RequestDelegate next)
{
    /// <summary>Runs the page with the member of staff known; an account that is gone or locked is signed out.</summary>
    public async Task InvokeAsync(HttpContext context, SignedIn signedIn, SignInManager<StaffUser> signIn, SchoolWall wall, IOwnPupils own, IAlertStore alerts)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || signedIn.IsSomebody)
        {
            await next(context);
            return;
        }

        if (await signIn.ValidateSecurityStampAsync(context.User) is { EndedAt: null } user && !await signIn.UserManager.IsLockedOutAsync(user))
        {
            var member = user.ToMember();
            wall.OpenTo(member.School);
            signedIn.Is(own.ViewerOf(member));
            signedIn.Alerts = await alerts.CountAsync(signedIn.Viewer, context.RequestAborted);
            await next(context);
            return;
        }

        await signIn.SignOutAsync();
        await context.ChallengeAsync(IdentityConstants.ApplicationScheme);
    }
}
