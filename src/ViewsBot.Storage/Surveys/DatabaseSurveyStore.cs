using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Surveys;

/// <summary>Surveys in the database.</summary>
internal sealed class DatabaseSurveyStore(
    IDatabase database, SurveyReader surveys, PeopleReader people, CodeWords words, SurveyEnds ends, Sealer sealer, Trail trail) : ISurveyStore
{
    private const string RenewSql = "UPDATE survey SET code_hash = ? WHERE id = ? AND ended_at IS NULL";

    /// <inheritdoc/>
    public async Task<SurveyMade> MakeAsync(Viewer viewer, Survey survey, CancellationToken cancel)
    {
        if (!WhoMaySee.Keeps(viewer, survey.School) || database.Read(reads => people.School(reads, survey.School)) is not { } school)
        {
            return await RefuseAsync(viewer, survey.Id, cancel);
        }

        return BeforeInviting.Missing(school) is { } why ? new SurveyMade.NotYet(why) : await database.WriteAsync(changes => Make(changes, viewer, survey), cancel);
    }

    /// <inheritdoc/>
    public async Task<SurveyMade> RenewAsync(Viewer viewer, SurveyId survey, CancellationToken cancel) =>
        Find(survey) is { } found && WhoMaySee.Keeps(viewer, found.School)
            ? await database.WriteAsync(changes => Renew(changes, viewer, found), cancel)
            : await RefuseAsync(viewer, survey, cancel);

    /// <inheritdoc/>
    public async Task<bool> EndAsync(Viewer viewer, SurveyId survey, CancellationToken cancel)
    {
        if (Find(survey) is not { } found || !WhoMaySee.Keeps(viewer, found.School)) { return await RefuseAsync(viewer, survey, cancel) is SurveyMade.With; }

        return await ends.EndAsync(survey, viewer.Actor, cancel);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Survey>> AllAsync(Viewer viewer, CancellationToken cancel) => Task.FromResult(
        viewer is Viewer.Staff staff && WhoMaySee.Survey(viewer, staff.Member.School)
            ? database.Read(reads => surveys.OfSchool(reads, staff.Member.School))
            : []);

    /// <inheritdoc/>
    public async Task<SurveyOnFile?> FindAsync(Viewer viewer, SurveyId survey, Func<Survey, IReadOnlyList<OptionKey>> optionsOf, CancellationToken cancel)
    {
        await ends.EndThoseThatAreOverAsync(cancel);
        var found = Find(survey) is { } one && WhoMaySee.Survey(viewer, one.School) ? one : null;
        await trail.WriteAsync(viewer.Actor, found is null ? "survey-refused" : "survey-read", $"survey:{survey}", cancel);

        return found is null ? null : OnFile(found, optionsOf(found));
    }

    /// <inheritdoc/>
    public bool IsLinkOf(InvitationCode code, SurveyId survey) => database.Read(reads => surveys.OfCode(reads, code))?.Id == survey;

    /// <summary>While it can be answered nothing is counted out: whoever looked before and after one person would know what that person said.</summary>
    private SurveyOnFile OnFile(Survey survey, IReadOnlyList<OptionKey> options)
    {
        if (survey.EndedAt is null) { return new SurveyOnFile(survey, IsOpen: true, [], null); }

        var (counts, answered) = database.Read(reads => (SurveyReader.Counts(reads, survey.Id), SurveyReader.Answered(reads, survey.Id)));

        return new SurveyOnFile(survey, IsOpen: false, SurveyResult.Of(options, counts, answered), answered < SmallGroups.Fewest ? null : answered);
    }

    private SurveyMade Make(IChanges changes, Viewer viewer, Survey survey)
    {
        var code = DrawUnused(changes);

        changes.Add(new Rows.SurveyRow(survey, sealer, sealer.HashOf(code.Value)));
        changes.Add(trail.Now(viewer.Actor, "survey-made", $"survey:{survey.Id}"));

        return new SurveyMade.With(survey, code);
    }

    private SurveyMade Renew(IChanges changes, Viewer viewer, Survey survey)
    {
        var code = DrawUnused(changes);

        if (changes.Run(RenewSql, sealer.HashOf(code.Value), survey.Id.ToString()) == 0) { return new SurveyMade.NotFound(); }

        changes.Add(trail.Now(viewer.Actor, "survey-renewed", $"survey:{survey.Id}"));

        return new SurveyMade.With(survey, code);
    }

    private InvitationCode DrawUnused(IChanges changes)
    {
        while (true)
        {
            var code = words.Draw();
            var hash = sealer.HashOf(code.Value);

            if (!changes.Any("SELECT 1 FROM survey WHERE code_hash = ?", hash) && !changes.Any("SELECT 1 FROM invitation WHERE code_hash = ?", hash)) { return code; }
        }
    }

    private Survey? Find(SurveyId survey) => database.Read(reads => surveys.OfId(reads, survey));

    private async Task<SurveyMade> RefuseAsync(Viewer viewer, SurveyId survey, CancellationToken cancel)
    {
        await trail.WriteAsync(viewer.Actor, "survey-refused", $"survey:{survey}", cancel);

        return new SurveyMade.NotFound();
    }
}
