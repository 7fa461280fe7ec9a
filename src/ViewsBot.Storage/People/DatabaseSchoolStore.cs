using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.People;

/// <summary>The school's settings, pupils and cycles in the database.</summary>
internal sealed class DatabaseSchoolStore(IDatabase database, PeopleReader people, Sealer sealer, Trail trail, TimeProvider clock) : ISchoolStore
{
    private const string ChangeSql = """
        UPDATE school SET name = ?, seen_by = ?, safeguarding_lead = ?, safeguarding_deputy = ?, hears_speech = ?, holds_ethnicity = ?, holds_pupil_premium = ?
        WHERE id = ?
        """;

    private const string ForgetEthnicitySql = "UPDATE pupil_details SET ethnicity = NULL WHERE ethnicity IS NOT NULL AND pupil_id IN (SELECT id FROM pupil WHERE school_id = ?)";

    private const string ForgetPupilPremiumSql = "UPDATE pupil_details SET pupil_premium = NULL WHERE pupil_premium IS NOT NULL AND pupil_id IN (SELECT id FROM pupil WHERE school_id = ?)";

    /// <inheritdoc/>
    public Task<School?> SchoolAsync(Viewer viewer, CancellationToken cancel) => Task.FromResult(
        viewer is Viewer.Staff staff && WhoMaySee.School(viewer, staff.Member.School)
            ? database.Read(reads => people.School(reads, staff.Member.School))
            : null);

    /// <inheritdoc/>
    public Task<bool> ChangeAsync(Viewer viewer, School school, CancellationToken cancel) => ChangeIfAsync(
        WhoMaySee.KeepsSettings(viewer, school.Id), viewer, "school-changed", $"school:{school.Id}", changes => Change(changes, school), cancel);

    /// <inheritdoc/>
    public async Task<Speaker?> AddAsync(Viewer viewer, Pupil pupil, CancellationToken cancel)
    {
        var speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil.Id, Audience = SpeaksAs.Of(pupil, clock), Name = pupil.Name };

        var added = await ChangeIfKeptAsync(
            viewer,
            pupil.School,
            "pupil-added",
            $"pupil:{pupil.Id}",
            changes => changes.Add(PupilRow.Of(pupil, sealer)) && changes.Add(SpeakerRow.Of(speaker, sealer)),
            cancel);

        return added ? speaker : null;
    }

    /// <inheritdoc/>
    public async Task<Speaker?> AddParentAsync(Viewer viewer, PupilId pupil, string name, CancellationToken cancel)
    {
        if (database.Read(reads => people.Pupil(reads, pupil)) is not { } found) { return null; }

        var speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil, Audience = Audience.Parent, Name = name };

        var added = await ChangeIfKeptAsync(
            viewer, found.School, "parent-added", $"speaker:{speaker.Id}", changes => changes.Add(SpeakerRow.Of(speaker, sealer)), cancel);

        return added ? speaker : null;
    }

    /// <inheritdoc/>
    public async Task<bool> OpenAsync(Viewer viewer, Cycle cycle, CancellationToken cancel) =>
        database.Read(reads => people.Pupil(reads, cycle.Pupil)) is { } pupil
        && await ChangeIfKeptAsync(viewer, pupil.School, "cycle-opened", $"cycle:{cycle.Id}", changes => changes.Add(CycleRow.Of(cycle)), cancel);

    private Task<bool> ChangeIfKeptAsync(
        Viewer viewer, SchoolId school, string action, string subject, Func<IChanges, bool> change, CancellationToken cancel) =>
        ChangeIfAsync(WhoMaySee.Keeps(viewer, school), viewer, action, subject, change, cancel);

    private async Task<bool> ChangeIfAsync(bool may, Viewer viewer, string action, string subject, Func<IChanges, bool> change, CancellationToken cancel)
    {
        if (!may)
        {
            await trail.WriteAsync(viewer.Actor, action + "-refused", subject, cancel);
            return false;
        }

        return await database.WriteAsync(changes => change(changes) && changes.Add(trail.Now(viewer.Actor, action, subject)), cancel);
    }

    /// <summary>A school that is not kept yet is added. Whether alerts are proved is not for anybody to say, so that stays as it is.</summary>
    private bool Change(IChanges changes, School school)
    {
        var row = SchoolRow.Of(school with { AlertsProvedAt = null }, sealer);

        if (changes.Add(row)) { return true; }

        Forget(changes, school);

        return changes.Run(
            ChangeSql, row.Name, row.SeenBy, row.SafeguardingLead, row.SafeguardingDeputy, row.HearsSpeech, row.HoldsEthnicity, row.HoldsPupilPremium, row.Id) > 0;
    }

    /// <summary>What the school chooses not to hold is not held any longer.</summary>
    private static void Forget(IChanges changes, School school)
    {
        if (!school.HoldsEthnicity) { changes.Run(ForgetEthnicitySql, school.Id.ToString()); }

        if (!school.HoldsPupilPremium) { changes.Run(ForgetPupilPremiumSql, school.Id.ToString()); }
    }
}
