using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Signing out; only by a button, so that no link or picture can do it.</summary>
internal sealed class SignOutPage(SignInManager<StaffUser> signIn, SignInTrail trail) : PageModel
{
    public IActionResult OnGet() => Redirect("/staff");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await signIn.UserManager.GetUserAsync(User) is { } user) { await trail.WriteAsync(user, "signed-out", cancel); }

        await signIn.SignOutAsync();

        return Redirect("/staff/sign-in");
    }
}
