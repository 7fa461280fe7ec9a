using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Register;

/// <summary>The school's register in the database.</summary>
internal sealed class DatabasePupilRegister(IDatabase database, RegisterReader register, RegisterWriter writer, PeopleReader people, Trail trail) : IPupilRegister
{
    /// <inheritdoc/>
    public async Task<PupilOnRegister?> PupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var found = database.Read(reads => register.Pupil(reads, pupil));
        var seen = found is not null && WhoMaySee.Pupil(viewer, found.Pupil);
        await trail.WriteAsync(viewer.Actor, seen ? "register-read" : "register-refused", $"pupil:{pupil}", cancel);

        return seen ? AsSeenBy(viewer, found!) : null;
    }

    /// <inheritdoc/>
    public async Task<Compared?> CompareAsync(Viewer viewer, SchoolId school, IReadOnlyList<PupilEntry> entries, CancellationToken cancel)
    {
        var may = WhoMaySee.Register(viewer, school);
        await trail.WriteAsync(viewer.Actor, may ? "register-compared" : "register-refused", $"school:{school}", cancel);

        return may ? database.Read(reads => Compare(reads, school, entries)) : null;
    }

    /// <inheritdoc/>
    public async Task<TakenOver> TakeOverAsync(Viewer viewer, RegisterImport import, CancellationToken cancel)
    {
        if (!WhoMaySee.Register(viewer, import.School))
        {
            await trail.WriteAsync(viewer.Actor, "register-imported-refused", $"school:{import.School}", cancel);
            return new TakenOver.Refused();
        }

        return await database.WriteAsync(changes => TakeOver(changes, viewer.Actor, import), cancel);
    }

    /// <summary>It is compared once more where nobody else can write, so that it is kept as it was shown or not at all.</summary>
    private TakenOver TakeOver(IChanges changes, string actor, RegisterImport import)
    {
        var compared = Compare(changes, import.School, import.Entries);

        if (compared.Clashes.Count > 0 || compared.Totals != import.Shown) { return new TakenOver.ComparesOtherwise(compared); }

        foreach (var entry in compared.New) { writer.Add(changes, actor, import, entry); }

        foreach (var changed in compared.Changed) { writer.Change(changes, actor, changed); }

        changes.Add(trail.Now(actor, "register-imported", $"school:{import.School}"));

        return new TakenOver.Kept(compared.Totals);
    }

    private Compared Compare(IReads reads, SchoolId school, IReadOnlyList<PupilEntry> entries)
    {
        var held = people.School(reads, school)!;

        return Comparison.Of(register.School(reads, school), entries.Select(entry => AsHeldBy(held, entry)));
    }

    /// <summary>What the school chose not to hold is not looked at, wherever it stands.</summary>
    private static PupilEntry AsHeldBy(School school, PupilEntry entry) => school is { HoldsEthnicity: true, HoldsPupilPremium: true } ? entry : entry with
    {
        Said = entry.Said with
        {
            Ethnicity = school.HoldsEthnicity ? entry.Said.Ethnicity : null,
            PupilPremium = school.HoldsPupilPremium ? entry.Said.PupilPremium : null,
        },
    };

    private static PupilOnRegister AsSeenBy(Viewer viewer, PupilOnRegister found) => WhoMaySee.Register(viewer, found.Pupil.School) ? found : found with
    {
        Details = found.Details with { Upn = null, SchoolsId = null, Ethnicity = null, PupilPremium = null },
        Parents = [.. found.Parents.Select(parent => parent with { Contact = new Contact { Language = parent.Contact.Language } })],
    };
}
