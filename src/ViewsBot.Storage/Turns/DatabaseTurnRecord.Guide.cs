using ViewsBot.Records.Guidance;

namespace ViewsBot.Storage.Turns;

/// <summary>What the school adds to the explainer, read only when it is opened.</summary>
internal sealed partial class DatabaseTurnRecord
{
    /// <inheritdoc/>
    public Task<SchoolGuide> GuideAsync(CancellationToken cancel) => Task.FromResult(
        Session is { } session ? database.Read(reads => guide.Read(reads, bound!.School, session.Cycle.Pupil)) : SchoolGuide.Empty);
}
