using Microsoft.AspNetCore.Identity;

namespace ViewsBot.Staff.SignIn;

/// <summary>What an account must be, on the pages and on the command line alike.</summary>
internal static class AccountRules
{
    /// <summary>The shortest password: long rather than strange, so that it can be remembered or pasted. Source: NCSC, NIST SP 800-63B.</summary>
    public const int FewestCharacters = 12;

    /// <summary>How long an account rests after too many wrong passwords.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromMinutes(15);

    private const int MostWrongPasswords = 10;

    /// <summary>Sets Identity up.</summary>
    public static void SetUp(IdentityOptions accounts)
    {
        accounts.Password = new PasswordOptions
        {
            RequiredLength = FewestCharacters,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        accounts.Lockout = new LockoutOptions { MaxFailedAccessAttempts = MostWrongPasswords, DefaultLockoutTimeSpan = Rest, AllowedForNewUsers = true };
    }
}
