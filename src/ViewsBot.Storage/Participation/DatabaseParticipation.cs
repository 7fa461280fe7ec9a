using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Participation;

/// <summary>The participation report from the database.</summary>
internal sealed class DatabaseParticipation(IDatabase database, ParticipationReader reader, PeopleReader people, Trail trail, TimeProvider clock) : IParticipation
{
    /// <inheritdoc/>
    public async Task<ParticipationReport?> ReportAsync(Viewer viewer, SchoolId school, Period period, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(period);

        var found = WhoMaySee.Participation(viewer, school) ? database.Read(reads => people.School(reads, school)) : null;
        await trail.WriteAsync(viewer.Actor, found is null ? "participation-refused" : "participation-read", $"school:{school}", cancel);

        return found is null ? null : database.Read(reads => Report(reads, viewer, found, period));
    }

    private ParticipationReport Report(IReads reads, Viewer viewer, School school, Period period)
    {
        var facts = reader.Year(reads, school, period.WholeYear);
        var before = period.Before.WholeYear == period.WholeYear ? facts : reader.Year(reads, school, period.Before.WholeYear);
        var isOver = period.To < DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

        return Reporting.Of(period, facts, before, WhoMaySee.ParticipationByGroup(viewer, school.Id, isOver));
    }
}
