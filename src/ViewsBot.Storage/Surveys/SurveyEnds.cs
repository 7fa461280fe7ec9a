using Microsoft.Extensions.Hosting;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Surveys;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Surveys;

/// <summary>Ends surveys whose last day is over, so that their conversations do not outlast them.</summary>
internal sealed class SurveyEnds(IDatabase database, SurveyReader surveys, Trail trail, EndBell bell, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(15);

    /// <summary>Ends those that are over now.</summary>
    public async Task EndThoseThatAreOverAsync(CancellationToken cancel)
    {
        foreach (var survey in database.Read(reads => surveys.Over(reads, DateOnly.FromDateTime(clock.GetLocalNow().DateTime))))
        {
            await EndAsync(survey.Id, "system", cancel);
        }
    }

    /// <summary>Ends one, and closes the pages it is answered on.</summary>
    /// <returns>Whether it had not ended yet.</returns>
    public async Task<bool> EndAsync(SurveyId survey, string actor, CancellationToken cancel)
    {
        var ended = await database.WriteAsync(
            changes => SurveyEnding.End(changes, survey, clock.GetUtcNow()) && changes.Add(trail.Now(actor, "survey-ended", $"survey:{survey}")),
            cancel);
        bell.Ring();

        return ended;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, clock);

        do { await EndThoseThatAreOverAsync(stoppingToken); } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
