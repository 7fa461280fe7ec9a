using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Language.Reading;
using ViewsBot.Records;
using ViewsBot.Records.People;

namespace ViewsBot.Hosting;

/// <summary>What happens once, after the records are opened and before the first request is taken.</summary>
internal sealed class PreparedStart(Rehearsal rehearsal, TypedWordsReader reader, IFictionalSchool school, IHostEnvironment environment) : IHostedService
{
    /// <summary>In Development makes the fictional school. That deck and reader could be made means that the files are whole; the rehearsal, that the gravest sentences are there; <see cref="LanguagesReady"/> does the same for the languages beside English.</summary>
    /// <exception cref="StartRefusedException">Development was started on a real school's data.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        rehearsal.Run("en");

        if (!environment.IsDevelopment()) { return; }

        if (await school.HasRealPupilAsync(cancellationToken))
        {
            throw new StartRefusedException("This data folder holds a real pupil, so it does not start in Development. Set ASPNETCORE_ENVIRONMENT=Production, or another Storage__Path.");
        }

        await school.SeedAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
