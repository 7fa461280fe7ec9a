using ViewsBot.Records.Audit;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff.SignIn;

/// <summary>Writes down who signed in and who tried; of a name that nobody has, nothing.</summary>
internal sealed class SignInTrail(IAuditStore audit, TimeProvider clock)
{
    /// <summary>Writes that something happened to an account, by whoever has it or says so.</summary>
    /// <param name="user">The account.</param>
    /// <param name="what">A stable key, such as <c>signed-in</c>.</param>
    /// <param name="cancel">Gives up.</param>
    public Task WriteAsync(StaffUser user, string what, CancellationToken cancel) =>
        audit.WriteAsync(new AuditEvent(clock.GetUtcNow(), $"staff:{user.StaffId}", what, $"staff:{user.StaffId}"), cancel);
}
