using Microsoft.Extensions.Hosting;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Surveys;

/// <summary>Ends surveys whose last day is over, so that their conversations do not outlast them.</summary>
internal sealed class SurveyEnds(IDatabase database, SurveyReader surveys, Trail trail, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(15);

    /// <summary>Ends those that are over now.</summary>
    public async Task EndThoseThatAreOverAsync(CancellationToken cancel)
    {
        foreach (var survey in database.Read(reads => surveys.Over(reads, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))))
        {
            await database.WriteAsync(
                changes => SurveyEnding.End(changes, survey.Id, clock.GetUtcNow()) && changes.Add(trail.Now("system", "survey-ended", $"survey:{survey.Id}")),
                cancel);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, clock);

        do { await EndThoseThatAreOverAsync(stoppingToken); } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
