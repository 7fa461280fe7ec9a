using Microsoft.AspNetCore.Identity;
using ViewsBot.Records.People;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Signs a member of staff in where there is no page: by the same accounts, with the same limit of wrong passwords.</summary>
internal sealed class PasswordCheck(UserManager<StaffUser> users)
{
    /// <summary>Who has this user name and password.</summary>
    /// <returns><c>null</c> if they do not go together, or the account rests.</returns>
    public async Task<StaffMember?> MemberAsync(string userName, string password)
    {
        if (await users.FindByNameAsync(userName) is not { EndedAt: null } user || await users.IsLockedOutAsync(user)) { return null; }

        if (!await users.CheckPasswordAsync(user, password))
        {
            await users.AccessFailedAsync(user);
            return null;
        }

        await users.ResetAccessFailedCountAsync(user);

        return user.ToMember();
    }
}
