using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Register;

namespace ViewsBot.Tests.Storage;

public sealed class RegisterTests
{
    private static readonly Upn s_upn = Upn.Parse("A123456780001") ?? throw new InvalidOperationException("The number is none.");

    [Fact]
    public async Task What_a_school_holds_comes_back_as_it_was_written_and_lies_in_the_file_sealed()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);

        var taken = await TakeOverAsync(installation, senco, Whole());

        Assert.Equal(new TakenOver.Kept(new Totals(1, 0, 0)), taken);
        var found = (await FindAsync(installation, senco))!;
        Assert.Equal(("Samira Example", new DateOnly(2016, 3, 1), "Samira"), (found.Pupil.Name, found.Pupil.BornOn, found.Themselves!.Name));
        Assert.Equivalent(Whole().Said, found.Details, strict: true);
        Assert.Equal(Whole().Parents.Select(parent => (parent.Name, parent.Said)), found.Parents.Select(parent => (parent.Speaker.Name, parent.Contact)));
        Assert.Equal(0, installation.Count("SELECT count(*) FROM pupil_details WHERE instr(upn, 'A123') + instr(class, '4B') + instr(home_language, 'ur') + instr(ethnicity, 'Any') + instr(key_people, 'Okafor') > 0"));
        Assert.Equal(0, installation.Count("SELECT count(*) FROM contact WHERE instr(email, 'example') + instr(telephone, '01632') > 0"));
    }

    [Fact]
    public async Task A_second_time_the_same_file_changes_nothing_and_a_later_one_only_what_it_says()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        await TakeOverAsync(installation, senco, Whole());
        var later = new PupilEntry { Row = 2, Name = "Samira Example-Jones", CalledBy = "Samira", Said = new PupilDetails { SchoolsId = "n-16", Sen = SenStatus.EhcPlan }, Parents = [new("Mr Example", Contact.Nothing)] };

        var again = await installation.Get<IPupilRegister>().CompareAsync(senco, senco.Member.School, [Whole()], default);
        var compared = await installation.Get<IPupilRegister>().CompareAsync(senco, senco.Member.School, [later], default);
        await TakeOverAsync(installation, senco, later);

        Assert.Equal(new Totals(0, 0, 1), again!.Totals);
        Assert.Equal([RegisterField.Name, RegisterField.SchoolsId, RegisterField.Sen, RegisterField.Parents], compared!.Changed.Single().What);
        var found = (await FindAsync(installation, senco))!;
        Assert.Equal(("Samira Example-Jones", SenStatus.EhcPlan, "4B", s_upn), (found.Pupil.Name, found.Details.Sen, found.Details.Class, found.Details.Upn!.Value));
        Assert.Equal(["Mr Example", "Mrs Example"], found.Parents.Select(parent => parent.Speaker.Name).Order());
        Assert.Equal(
            (2, 1, 1, 2),
            (Events(installation, "register-imported"), Events(installation, "pupil-added"), Events(installation, "pupil-changed"), Events(installation, "parent-added")));
    }

    [Fact]
    public async Task Ethnicity_and_pupil_premium_are_held_only_where_the_school_chooses_to_and_forgotten_when_it_does_no_longer()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation, holds: false);
        await TakeOverAsync(installation, senco, Whole());
        var before = (await FindAsync(installation, senco))!.Details;

        await HoldAsync(installation, senco, holds: true);
        await TakeOverAsync(installation, senco, Whole());
        var held = (await FindAsync(installation, senco))!.Details;
        await HoldAsync(installation, senco, holds: false);
        var after = (await FindAsync(installation, senco))!.Details;

        Assert.Equal((null, null), (before.Ethnicity, before.PupilPremium));
        Assert.Equal(("Any other", true), (held.Ethnicity, held.PupilPremium));
        Assert.Equal((null, null), (after.Ethnicity, after.PupilPremium));
        Assert.Equal("4B", after.Class);
    }

    [Fact]
    public async Task A_teacher_sees_what_helps_to_teach_and_takes_nothing_over()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        await TakeOverAsync(installation, senco, Whole());
        var theirs = await installation.Get<IPupilRecords>().PupilsAsync(senco, default);
        var teacher = new Viewer.Staff(senco.Member with { Roles = StaffRoles.Teacher }) { Own = theirs.Select(file => file.Pupil.Id).ToHashSet() };

        var seen = (await FindAsync(installation, senco, teacher))!;
        var elsewhere = new Viewer.Staff(senco.Member with { School = SchoolId.New(installation.Clock) });

        Assert.Equal(("4B", SenStatus.SenSupport, "ur"), (seen.Details.Class, seen.Details.Sen, seen.Parents[0].Contact.Language));
        Assert.Equal((null, null, null, null), (seen.Details.Upn, seen.Details.SchoolsId, seen.Details.Ethnicity, seen.Parents[0].Contact.Email));
        Assert.Null(await installation.Get<IPupilRegister>().CompareAsync(teacher, senco.Member.School, [], default));
        Assert.IsType<TakenOver.Refused>(await TakeOverAsync(installation, teacher, Whole()));
        Assert.Null(await FindAsync(installation, senco, elsewhere));
    }

    [Fact]
    public async Task Nothing_is_kept_where_what_is_kept_has_changed_since_it_was_shown()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        await TakeOverAsync(installation, senco, Whole());

        var taken = await installation.Get<IPupilRegister>().TakeOverAsync(senco, new RegisterImport(senco.Member.School, [Whole()], new Totals(1, 0, 0), IsFictional: true), default);

        Assert.Equal(new Totals(0, 0, 1), Assert.IsType<TakenOver.ComparesOtherwise>(taken).Compared.Totals);
        Assert.Equal(1, Events(installation, "register-imported"));
    }

    [Fact]
    public async Task Rows_that_nobody_can_tell_apart_are_named_and_a_pupil_entered_by_hand_is_known_again()
    {
        await using var installation = await Installation.StartedAsync();
        var senco = await SencoAsync(installation);
        var byHand = new Pupil { Id = PupilId.New(installation.Clock), School = senco.Member.School, Name = "Jan Example", BornOn = new DateOnly(2015, 1, 2), IsFictional = true };
        await installation.Get<ISchoolStore>().AddAsync(senco, byHand, default);
        await TakeOverAsync(installation, senco, Whole());

        var compared = await installation.Get<IPupilRegister>().CompareAsync(
            senco,
            senco.Member.School,
            [
                Entry(2, "Jan Example", "8", new DateOnly(2015, 1, 2)),
                Entry(3, "Kim Example", "9"),
                Entry(4, "Kim Other", "9"),
                Entry(5, "Samira Example", "N-17"),
                Entry(6, "Samira Example", "10", upn: s_upn),
                Entry(7, "Lee Example", "N-18", upn: s_upn),
            ],
            default);

        Assert.Equal([byHand.Id], compared!.Changed.Where(changed => changed.Entry.Row == 2).Select(changed => changed.Kept.Pupil.Id));
        Assert.Equal(
            [new Clash(4, ClashKind.SameSchoolsId, 3), new Clash(7, ClashKind.SameUpn, 6)],
            compared.Clashes);
    }

    private static PupilEntry Whole() => new()
    {
        Row = 2,
        Name = "Samira Example",
        CalledBy = "Samira",
        BornOn = new DateOnly(2016, 3, 1),
        Said = new PupilDetails
        {
            Year = YearGroup.Parse("4"),
            Class = "4B",
            Upn = s_upn,
            SchoolsId = "N-16",
            Sen = SenStatus.SenSupport,
            Needs = AreasOfNeed.CommunicationAndInteraction | AreasOfNeed.SensoryAndPhysical,
            HomeLanguage = "ur",
            Ethnicity = "Any other",
            PupilPremium = true,
            KeyPeople = ["Mrs Okafor", "Mr Davies"],
        },
        Parents = [new("Mrs Example", new Contact { Language = "ur", Way = ContactWay.Telephone, Email = "parent@example.org", Telephone = "01632 960001" })],
    };

    private static PupilEntry Entry(int row, string name, string id, DateOnly? bornOn = null, Upn? upn = null) =>
        new() { Row = row, Name = name, CalledBy = name, BornOn = bornOn, Said = new PupilDetails { SchoolsId = id, Upn = upn } };

    private static async Task<TakenOver> TakeOverAsync(Installation installation, Viewer.Staff viewer, PupilEntry entry)
    {
        var register = installation.Get<IPupilRegister>();
        var shown = await register.CompareAsync(viewer, viewer.Member.School, [entry], default);

        return await register.TakeOverAsync(viewer, new RegisterImport(viewer.Member.School, [entry], shown?.Totals ?? default, IsFictional: true), default);
    }

    private static async Task<PupilOnRegister?> FindAsync(Installation installation, Viewer.Staff senco, Viewer? viewer = null)
    {
        var files = await installation.Get<IPupilRecords>().PupilsAsync(senco, default);
        var id = files.Select(file => file.Pupil).Single(pupil => pupil.Name.StartsWith("Samira", StringComparison.Ordinal)).Id;

        return await installation.Get<IPupilRegister>().PupilAsync(viewer ?? senco, id, default);
    }

    private static async Task<Viewer.Staff> SencoAsync(Installation installation, bool holds = true)
    {
        await installation.Get<IFictionalSchool>().SeedAsync(default);
        var pupils = await installation.Get<IPupilRecords>().PupilsAsync(new Viewer.Demo(), default);
        var senco = (Viewer.Staff)Staff.At(pupils[0].Pupil.School, StaffRoles.Senco, installation.Clock);
        await HoldAsync(installation, senco, holds);

        return senco;
    }

    private static async Task HoldAsync(Installation installation, Viewer.Staff senco, bool holds)
    {
        var schools = installation.Get<ISchoolStore>();
        var school = (await schools.SchoolAsync(senco, default))!;

        Assert.True(await schools.ChangeAsync(senco, school with { HoldsEthnicity = holds, HoldsPupilPremium = holds }, default));
    }

    private static long Events(Installation installation, string action) => installation.Count($"SELECT count(*) FROM audit_event WHERE action = '{action}'");
}
