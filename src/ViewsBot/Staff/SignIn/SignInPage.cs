using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Storage.Staff;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace ViewsBot.Staff.SignIn;

/// <summary>Signing in: a user name and a password, which may be pasted, and a code for those who have a second step. What somebody had typed when their session was over goes with it.</summary>
internal sealed class SignInPage(SignInManager<StaffUser> signIn, SecondStep second, KeptForms forms, SignInTrail trail, DemoAccounts demos, IHostEnvironment environment) : PageModel
{
    /// <summary>The user name as it was typed.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>The password as it was typed; never shown again.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The code as it was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>What somebody had typed elsewhere when their session was over, sealed.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    /// <summary>The page that asked for a sign-in.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? Back { get; set; }

    /// <summary>Whether a password was set just now.</summary>
    [BindProperty(SupportsGet = true, Name = "set")]
    public bool IsSet { get; set; }

    /// <summary>Whether the password was right and the code is asked for.</summary>
    public bool AsksCode { get; private set; }

    /// <summary>What was typed, once whoever typed it has signed in again.</summary>
    public KeptForm? Typed { get; private set; }

    /// <summary>Whether the demo accounts are shown.</summary>
    public bool ShowsDemos => environment.IsDevelopment();

    public Task OnGetAsync(CancellationToken cancel)
    {
        if (HttpContext.Features.Get<SessionOver>() is { } over) { (Kept, Back) = (over.Kept, over.Back); }

        return MakeDemosAsync(cancel);
    }

    /// <summary>Looks at the password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await MakeDemosAsync(cancel);

        if (string.IsNullOrEmpty(UserName)) { ModelState.AddModelError(nameof(UserName), "Enter your user name."); }

        if (string.IsNullOrEmpty(Password)) { ModelState.AddModelError(nameof(Password), "Enter your password."); }

        if (!ModelState.IsValid) { return Page(); }

        var user = await signIn.UserManager.FindByNameAsync(UserName!);
        var result = user is { EndedAt: null } ? await signIn.PasswordSignInAsync(user, Password!, isPersistent: false, lockoutOnFailure: true) : SignInResult.Failed;

        if (result.RequiresTwoFactor)
        {
            AsksCode = true;
            return Page();
        }

        return await AnswerAsync(user, result, nameof(UserName), "That user name and password do not go together.", cancel);
    }

    /// <summary>Looks at the code.</summary>
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken cancel)
    {
        // The password is forgotten after five minutes, so that a code alone opens nothing for long.
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { EndedAt: null } user) { return LocalRedirect("/staff/sign-in"); }

        AsksCode = true;

        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "Enter the code.");
            return Page();
        }

        var result = await second.LookAtAsync(user, Code);

        if (result.Succeeded)
        {
            await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            await signIn.SignInAsync(user, isPersistent: false);
        }

        return await AnswerAsync(user, result, nameof(Code), "That code is not right, or was used already. Wait for the next one, and enter that.", cancel);
    }

    private async Task<IActionResult> AnswerAsync(StaffUser? user, SignInResult result, string field, string wrong, CancellationToken cancel)
    {
        if (user is not null) { await trail.WriteAsync(user, result.Succeeded ? "signed-in" : result.IsLockedOut ? "sign-in-locked-out" : "sign-in-failed", cancel); }

        if (result.Succeeded) { return Begin(user!); }

        AsksCode = AsksCode && !result.IsLockedOut;
        ModelState.AddModelError(result.IsLockedOut ? nameof(UserName) : field, result.IsLockedOut
            ? $"There were too many tries. That can happen to anybody. Wait {AccountRules.Rest.TotalMinutes:0} minutes and try again, or ask the SENCO, the safeguarding lead or the admin to let you in now."
            : wrong);

        return Page();
    }

    private IActionResult Begin(StaffUser user)
    {
        Typed = forms.Open(Kept, user.Id);

        return Typed is null ? LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/staff") : Page();
    }

    private Task MakeDemosAsync(CancellationToken cancel) => ShowsDemos ? demos.MakeAsync(cancel) : Task.CompletedTask;
}
