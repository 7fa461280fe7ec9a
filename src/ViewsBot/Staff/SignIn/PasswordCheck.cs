using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Signs a member of staff in where there is no page: by the same accounts, with the same second step and the same limit of wrong tries.</summary>
internal sealed class PasswordCheck(UserManager<StaffUser> users, SecondStep second, ISignInRules rules, SignInTrail trail)
{
    /// <summary>Who has this user name and password, and the code where one is asked for.</summary>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <param name="askCode">Asks for the code; only whoever has a second step is asked.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns><c>null</c> if they do not go together, the account rests, or the school wants a second step that is not set up.</returns>
    public async Task<StaffMember?> MemberAsync(string userName, string password, Func<string?> askCode, CancellationToken cancel)
    {
        if (await users.FindByNameAsync(userName) is not { EndedAt: null } user || await users.IsLockedOutAsync(user)) { return null; }

        var isRight = await users.CheckPasswordAsync(user, password);

        if (!isRight) { await users.AccessFailedAsync(user); }

        if (!isRight || !await PassesSecondStepAsync(user, askCode))
        {
            await trail.WriteAsync(user, "sign-in-failed", cancel);

            return null;
        }

        await users.ResetAccessFailedCountAsync(user);
        await trail.WriteAsync(user, "signed-in", cancel);

        return user.ToMember();
    }

    private async Task<bool> PassesSecondStepAsync(StaffUser user, Func<string?> askCode) => user.TwoFactorEnabled
        ? askCode() is { } code && (await second.LookAtAsync(user, code)).Succeeded
        : !rules.Of(user.ToMember().School).NeedsSecondStep;
}
