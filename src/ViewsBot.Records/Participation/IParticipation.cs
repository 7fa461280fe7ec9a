using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Participation;

/// <summary>The school's participation report. Every look leaves an audit event.</summary>
public interface IParticipation
{
    /// <summary>The report of a term or a year.</summary>
    /// <returns><c>null</c> if this viewer may not see it.</returns>
    Task<ParticipationReport?> ReportAsync(Viewer viewer, SchoolId school, Period period, CancellationToken cancel);
}
