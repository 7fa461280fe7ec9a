using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Signing in: a user name and a password, which may be pasted, and no test of memory beyond.</summary>
internal sealed class SignInPage(SignInManager<StaffUser> signIn, DemoAccounts demos, IHostEnvironment environment) : PageModel
{
    /// <summary>The user name as it was typed.</summary>
    [BindProperty, Required(ErrorMessage = "Enter your user name.")]
    public string? UserName { get; set; }

    /// <summary>The password as it was typed; never shown again.</summary>
    [BindProperty, Required(ErrorMessage = "Enter your password.")]
    public string? Password { get; set; }

    /// <summary>The page that asked for a sign-in.</summary>
    [BindProperty(SupportsGet = true, Name = "back")]
    public string? Back { get; set; }

    /// <summary>Whether a password was set just now.</summary>
    [BindProperty(SupportsGet = true, Name = "set")]
    public bool IsSet { get; set; }

    /// <summary>Whether the demo accounts are shown.</summary>
    public bool ShowsDemos => environment.IsDevelopment();

    public Task OnGetAsync(CancellationToken cancel) => MakeDemosAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await MakeDemosAsync(cancel);

        if (!ModelState.IsValid) { return Page(); }

        var result = await signIn.PasswordSignInAsync(UserName!, Password!, isPersistent: false, lockoutOnFailure: true);

        if (result.Succeeded) { return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/staff"); }

        ModelState.AddModelError(nameof(UserName), result.IsLockedOut
            ? $"There were too many tries. Wait {AccountRules.Rest.TotalMinutes:0} minutes, then try again."
            : "That user name and password do not go together.");

        return Page();
    }

    private Task MakeDemosAsync(CancellationToken cancel) => ShowsDemos ? demos.MakeAsync(cancel) : Task.CompletedTask;
}
