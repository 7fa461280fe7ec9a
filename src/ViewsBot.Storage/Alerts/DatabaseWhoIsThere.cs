using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Alerts;

/// <summary>Says who is there now, from the school's hours and the speaker's age.</summary>
internal sealed class DatabaseWhoIsThere(IDatabase database, SafetyReader safety, PeopleReader people, TimeProvider clock) : IWhoIsThere
{
    private const int YearsOfAnAdult = 19;

    private const string OnlySchoolSql = "SELECT id FROM school ORDER BY id LIMIT 1";

    /// <inheritdoc/>
    public Task<HelpNow> NowAsync(ViewSession? session, CancellationToken cancel) => Task.FromResult(database.Read(reads => Now(reads, session)));

    private HelpNow Now(IReads reads, ViewSession? session)
    {
        var now = clock.GetUtcNow();
        var pupil = session is null ? null : people.Pupil(reads, session.Speaker.Pupil);
        var school = pupil?.School ?? SchoolId.Parse(reads.One(OnlySchoolSql, fields => fields.Text(0))) ?? default;
        var told = safety.Of(reads, school);
        var today = told.Hours.Today(now);
        var isOpen = told.Hours.IsOpen(now);

        return new HelpNow
        {
            IsOpen = isOpen,
            NightsToOpening = !isOpen && told.Hours.NextOpening(now) is { } opening ? told.Hours.Today(opening).DayNumber - today.DayNumber : null,
            IsAdult = session is not null && IsAdult(session.Speaker, pupil, today),
            AdultHelpline = told.AdultHelpline,
        };
    }

    private static bool IsAdult(Speaker speaker, Pupil? pupil, DateOnly today) =>
        speaker.Audience == Audience.Parent || (pupil?.BornOn is { } day && day.AddYears(YearsOfAnAdult) <= today);
}
