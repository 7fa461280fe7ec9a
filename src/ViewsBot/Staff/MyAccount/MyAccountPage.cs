using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.SignIn;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.MyAccount;

/// <summary>One's own account: what one may do, and the second step of signing in, which is turned on, renewed and turned off here.</summary>
internal sealed class MyAccountPage(SignInManager<StaffUser> signIn, ISignInRules rules, SignInTrail trail, SignedIn signedIn) : PageModel
{
    private const int LettersOfAGroup = 4;

    private StaffUser _user = null!;

    /// <summary>Whether a code is asked for when one signs in.</summary>
    public bool IsOn => _user.TwoFactorEnabled;

    /// <summary>Whether the school asks everybody for it.</summary>
    public bool IsNeeded => rules.Of(signedIn.Member.School).NeedsSecondStep;

    /// <summary>How many recovery codes are left.</summary>
    public int Left { get; private set; }

    /// <summary>The secret of the app that is being set up, in groups; <c>null</c> unless it is.</summary>
    public string? Key { get; private set; }

    /// <summary>The same as a picture.</summary>
    public QrPicture? Picture { get; private set; }

    /// <summary>Recovery codes that were made just now: shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>The code as it was typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    private UserManager<StaffUser> Users => signIn.UserManager;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>Begins to turn it on: a new secret, which counts for nothing until a code of it was entered.</summary>
    public async Task<IActionResult> OnPostBeginAsync(CancellationToken cancel)
    {
        if (!await LoadAsync() || IsOn) { return NotFound(); }

        await Users.ResetAuthenticatorKeyAsync(_user);
        await trail.WriteAsync(_user, "second-step-begun", cancel);
        await signIn.RefreshSignInAsync(_user);
        await ShowKeyAsync();

        return Page();
    }

    /// <summary>Turns it on with the first code.</summary>
    public async Task<IActionResult> OnPostOnAsync(CancellationToken cancel)
    {
        if (!await LoadAsync() || IsOn) { return NotFound(); }

        var code = (Code ?? "").Replace(" ", "", StringComparison.Ordinal);

        if (!await Users.VerifyTwoFactorTokenAsync(_user, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            ModelState.AddModelError(nameof(Code), "That code is not right. Enter the six digits that the app shows now.");
            await ShowKeyAsync();

            return Page();
        }

        await Users.SetTwoFactorEnabledAsync(_user, enabled: true);
        await MakeCodesAsync();
        await trail.WriteAsync(_user, "second-step-on", cancel);

        return Page();
    }

    /// <summary>Makes new recovery codes; the old ones open nothing any more.</summary>
    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancel)
    {
        if (!await LoadAsync() || !IsOn) { return NotFound(); }

        await MakeCodesAsync();
        await trail.WriteAsync(_user, "recovery-codes-made", cancel);

        return Page();
    }

    /// <summary>Turns it off, where the school does not ask for it.</summary>
    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancel)
    {
        if (!await LoadAsync() || !IsOn || IsNeeded) { return NotFound(); }

        await Users.SetTwoFactorEnabledAsync(_user, enabled: false);
        await signIn.RefreshSignInAsync(_user);
        await trail.WriteAsync(_user, "second-step-off", cancel);

        return LocalRedirect("/staff/my-account");
    }

    private async Task<bool> LoadAsync()
    {
        if (await Users.GetUserAsync(User) is not { } user) { return false; }

        _user = user;
        Left = user.TwoFactorEnabled ? await Users.CountRecoveryCodesAsync(user) : 0;

        return true;
    }

    private async Task MakeCodesAsync()
    {
        Codes = [.. await Users.GenerateNewTwoFactorRecoveryCodesAsync(_user, SecondStep.RecoveryCodes) ?? []];
        Left = Codes.Count;
        await signIn.RefreshSignInAsync(_user);
    }

    private async Task ShowKeyAsync()
    {
        var key = await Users.GetAuthenticatorKeyAsync(_user) ?? "";
        var name = UrlEncoder.Default.Encode(_user.UserName ?? "");

        Key = string.Join(' ', key.Chunk(LettersOfAGroup).Select(letters => new string(letters))).ToLowerInvariant();
        Picture = QrPicture.Of($"otpauth://totp/Views:{name}?secret={key}&issuer=Views&digits=6");
    }
}
