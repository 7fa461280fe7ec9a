using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Guidance;

/// <summary>What a school adds to the explainer, in the database.</summary>
internal sealed class DatabaseSchoolGuideStore(IDatabase database, GuideReader reader, Sealer sealer, Trail trail) : ISchoolGuideStore
{
    private const string DropSignpostSql = "DELETE FROM signpost WHERE id = ? AND school_id = ?";

    private const string DropExpectationSql = "DELETE FROM expectation WHERE school_id = ? AND need = ? AND audience = ?";

    private const string SchoolOfSql = "SELECT school_id FROM signpost WHERE id = ?";

    /// <inheritdoc/>
    public Task<SchoolGuide?> GuideAsync(Viewer viewer, CancellationToken cancel) => Task.FromResult(
        viewer is Viewer.Staff staff && WhoMaySee.School(viewer, staff.Member.School)
            ? database.Read(reads => reader.Read(reads, staff.Member.School, pupil: null))
            : null);

    /// <inheritdoc/>
    public Task<bool> KeepAsync(Viewer viewer, Signpost signpost, CancellationToken cancel) => ChangeIfKeptAsync(
        viewer, signpost.School, "signpost-kept", $"signpost:{signpost.Id}", changes => Keep(changes, signpost), cancel);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(Viewer viewer, SignpostId signpost, CancellationToken cancel) =>
        database.Read(reads => reads.One(SchoolOfSql, fields => fields.Text(0), signpost.ToString())) is { } school
            ? ChangeIfKeptAsync(
                viewer,
                SchoolId.Parse(school)!.Value,
                "signpost-removed",
                $"signpost:{signpost}",
                changes => changes.Run(DropSignpostSql, signpost.ToString(), school) > 0,
                cancel)
            : Task.FromResult(false);

    /// <inheritdoc/>
    public Task<bool> KeepAsync(Viewer viewer, Expectation expectation, CancellationToken cancel) => ChangeIfKeptAsync(
        viewer, expectation.School, "expectation-kept", SubjectOf(expectation.Need, expectation.Audience), changes => Keep(changes, expectation), cancel);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(Viewer viewer, SchoolId school, string need, Audience audience, CancellationToken cancel) => ChangeIfKeptAsync(
        viewer, school, "expectation-removed", SubjectOf(need, audience), changes => Drop(changes, school, need, audience), cancel);

    /// <summary>A signpost that another school has keeps its place there: only the same school's row is taken out first.</summary>
    private bool Keep(IChanges changes, Signpost signpost)
    {
        changes.Run(DropSignpostSql, signpost.Id.ToString(), signpost.School.ToString());

        return changes.Add(new SignpostRow(signpost, sealer));
    }

    private bool Keep(IChanges changes, Expectation expectation)
    {
        Drop(changes, expectation.School, expectation.Need, expectation.Audience);

        return changes.Add(new ExpectationRow(expectation, sealer));
    }

    private static bool Drop(IChanges changes, SchoolId school, string need, Audience audience) =>
        changes.Run(DropExpectationSql, school.ToString(), need, StoredKeys.Of(audience)) > 0;

    private static string SubjectOf(string need, Audience audience) => $"expectation:{need}.{AudienceKeys.Of(audience)}";

    private async Task<bool> ChangeIfKeptAsync(
        Viewer viewer, SchoolId school, string action, string subject, Func<IChanges, bool> change, CancellationToken cancel)
    {
        if (!WhoMaySee.KeepsSettings(viewer, school))
        {
            await trail.WriteAsync(viewer.Actor, action + "-refused", subject, cancel);
            return false;
        }

        return await database.WriteAsync(changes => change(changes) && changes.Add(trail.Now(viewer.Actor, action, subject)), cancel);
    }
}
