using ViewsBot.Records;
using ViewsBot.Staff.SignIn;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff;

/// <summary>Outside Development, starts nothing that nobody could sign in to, and nothing that everybody could.</summary>
internal sealed class StaffStart(StaffAccounts accounts, IHostEnvironment environment) : IHostedService
{
    /// <exception cref="StartRefusedException">There is no staff account yet, or a demo account.</exception>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment()) { return Task.CompletedTask; }

        if (!accounts.Any())
        {
            throw new StartRefusedException(
                "There is no staff account yet, and alerts would reach nobody. Make one: "
                + "dotnet run --project src/ViewsBot --no-launch-profile -- staff add --school \"Name of the school\" --name \"Mrs Khan\" --user khan --roles senco,lead "
                + "(it asks for the password). Then start again.");
        }

        if (DemoAccounts.All.Any(demo => accounts.Has(demo.UserName)))
        {
            throw new StartRefusedException("This data folder was made in Development and has demo accounts whose password everybody knows. Set another Storage__Path.");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
