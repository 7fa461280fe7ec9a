using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.People;

/// <summary>The made-up school of a development run, in the same tables as a real one.</summary>
internal sealed class FictionalSchool(
    IDatabase database, PeopleReader people, Inviting inviting, FictionalPeople made, FictionalPlans plans, FictionalSignposts signposts, Sealer sealer) : IFictionalSchool
{
    private const string FindSql = "SELECT school_id FROM pupil WHERE is_fictional = 1 ORDER BY school_id LIMIT 1";

    private const string Actor = "system";

    /// <inheritdoc/>
    public Task<bool> HasRealPupilAsync(CancellationToken cancel) =>
        Task.FromResult(database.Read(reads => reads.Any("SELECT 1 FROM pupil WHERE is_fictional = 0")));

    /// <inheritdoc/>
    public Task SeedAsync(CancellationToken cancel) => database.WriteAsync(Seed, cancel);

    /// <inheritdoc/>
    public Task<Issued.With> InviteNewPupilAsync(Audience audience, string? language, DateOnly? bornOn, CancellationToken cancel) => database.WriteAsync(
        changes =>
        {
            var family = made.Family(Seed(changes), audience, bornOn);
            Add(changes, family);

            return inviting.Invite(changes, Actor, family.Cycle, family.Speaker, language, [], AskedAbout.Anything);
        },
        cancel);

    /// <inheritdoc/>
    public Task<bool> IsFictionalAsync(PupilId pupil, CancellationToken cancel) =>
        Task.FromResult(database.Read(reads => people.Pupil(reads, pupil)) is { IsFictional: true });

    /// <summary>The made-up school; made now if there is no school at all.</summary>
    private SchoolId Seed(IChanges changes)
    {
        if (changes.One(FindSql, fields => fields.Text(0)) is { } id) { return SchoolId.Parse(id)!.Value; }

        if (changes.Any("SELECT 1 FROM school")) { throw new InvalidOperationException("There is a school already, and it is not made up."); }

        var school = made.School();
        changes.Add(SchoolRow.Of(school, sealer));

        foreach (var signpost in signposts.For(school.Id)) { changes.Add(new SignpostRow(signpost, sealer)); }

        foreach (var family in made.FirstFive(school.Id)) { Add(changes, family); }

        return school.Id;
    }

    private void Add(IChanges changes, FictionalFamily family)
    {
        changes.Add(PupilRow.Of(family.Pupil, sealer));
        changes.Add(PupilDetailsRow.Of(family.Pupil.Id, new PupilDetails { Class = family.Class }, sealer));
        foreach (var speaker in family.Others.Prepend(family.Speaker)) { changes.Add(SpeakerRow.Of(speaker, sealer)); }

        changes.Add(CycleRow.Of(family.Cycle));

        foreach (var item in plans.For(family)) { changes.Add(new PlanItemRow(item, sealer)); }
    }
}
