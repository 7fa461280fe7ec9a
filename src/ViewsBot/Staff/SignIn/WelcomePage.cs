using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Where somebody's link leads: they set a password, once, and are at the page for signing in. A second step they had is taken off, as this is also the way back for a lost phone.</summary>
internal sealed class WelcomePage(IStaffLinks links, UserManager<StaffUser> users) : PageModel
{
    /// <summary>Whose link it is.</summary>
    public StaffMember Member { get; private set; } = null!;

    /// <summary>What they sign in with.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>The password as it was typed; never shown again.</summary>
    [BindProperty, Required(ErrorMessage = "Enter a password.")]
    public string? Password { get; set; }

    public async Task<IActionResult> OnGetAsync(string secret) => await FindAsync(secret) is null ? NotFound() : Page();

    /// <summary>Sets the password.</summary>
    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        if (await FindAsync(secret) is not { } user) { return NotFound(); }

        if (ModelState.IsValid) { await CheckAsync(user); }

        if (!ModelState.IsValid) { return Page(); }

        if (await links.UseAsync(secret, cancel) is null) { return NotFound(); }

        await SetAsync(user);

        return LocalRedirect("/staff/sign-in?set=true");
    }

    private async Task<StaffUser?> FindAsync(string secret)
    {
        if (links.Find(secret) is not { } owner) { return null; }

        (Member, UserName) = (owner.Member, owner.UserName);

        return await users.FindByNameAsync(owner.UserName);
    }

    private async Task CheckAsync(StaffUser user)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, Password) is { Succeeded: false })
            {
                ModelState.AddModelError(nameof(Password), $"Choose a longer password: {AccountRules.FewestCharacters} letters at least, and not one of them over and over.");
                return;
            }
        }
    }

    private async Task SetAsync(StaffUser user)
    {
        await users.RemovePasswordAsync(user);
        await users.AddPasswordAsync(user, Password!);
        await users.SetTwoFactorEnabledAsync(user, enabled: false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
    }
}
