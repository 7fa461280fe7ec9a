using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Accounts;

/// <summary>How somebody's account stands, in words.</summary>
internal static class AccountInWords
{
    /// <summary>Whether they can sign in, and how.</summary>
    public static string Of(StaffAccount account, Dates dates) => account switch
    {
        { EndedAt: { } ended } => $"Ended on {dates.Moment(ended)}",
        { LockedUntil: { } until } => $"Locked until {dates.Moment(until)}, after wrong passwords",
        { HasPassword: true, HasSecondStep: true } => "With a password and a code",
        { HasPassword: true } => "With a password",
        { LinkUntil: { } opens } => $"Not yet: the link opens until {dates.Moment(opens)}",
        _ => "Not yet: there is no link that opens",
    };
}
