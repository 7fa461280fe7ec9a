using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>The code that an authenticator app shows, or one of the recovery codes: each opens once, and wrong ones count like wrong passwords.</summary>
internal sealed class SecondStep(UserManager<StaffUser> users)
{
    /// <summary>How many recovery codes somebody has.</summary>
    public const int RecoveryCodes = 10;

    private const int Digits = 6;
    private const string Provider = "views";
    private const string LastCode = "last-code";

    /// <summary>Whether this is a code of somebody who has just given the right password; it is used up by asking.</summary>
    public async Task<SignInResult> LookAtAsync(StaffUser user, string typed)
    {
        if (await users.IsLockedOutAsync(user)) { return SignInResult.LockedOut; }

        if (await IsRightAsync(user, typed.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()))
        {
            await users.ResetAccessFailedCountAsync(user);
            return SignInResult.Success;
        }

        await users.AccessFailedAsync(user);

        return await users.IsLockedOutAsync(user) ? SignInResult.LockedOut : SignInResult.Failed;
    }

    /// <summary>Whoever looked over a shoulder has a code too, so it opens once. Source: RFC 6238, 5.2.</summary>
    private async Task<bool> IsRightAsync(StaffUser user, string code)
    {
        if (code.Length != Digits || !code.All(char.IsAsciiDigit)) { return (await users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded; }

        if (await users.GetAuthenticationTokenAsync(user, Provider, LastCode) == Print(code) || !await users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, code)) { return false; }

        return (await users.SetAuthenticationTokenAsync(user, Provider, LastCode, Print(code))).Succeeded;
    }

    private static string Print(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
