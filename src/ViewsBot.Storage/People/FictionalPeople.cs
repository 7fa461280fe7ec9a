using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>Makes people up: ordinary names of today's Britain, and dates that suit today.</summary>
internal sealed class FictionalPeople(TimeProvider clock)
{
    private const int DaysInYear = 365;

    private const string ClassOfChildren = "4B";
    private const string ClassOfYoungPeople = "9R";

    private static readonly (string Name, int Years, string Class)[] First =
        [("Aisha Rahman", 7, "2K"), ("Callum Fraser", 9, ClassOfChildren), ("Zofia Nowak", 6, "2K"), ("Kwame Mensah", 10, "5A"), ("Ffion Pritchard", 8, ClassOfChildren)];

    private static readonly string[] GivenNames =
        ["Amara", "Bilal", "Charlie", "Devi", "Erin", "Farah", "Gethin", "Hana", "Isaac", "Jaya", "Kofi", "Lowri", "Milosz", "Nadia", "Oluwaseun", "Poppy"];

    private static readonly string[] FamilyNames =
        ["Adeyemi", "Begum", "Campbell", "Dhillon", "Evans", "Ferreira", "Georgiou", "Hughes", "Ionescu", "Jones", "Kowalski", "Levy", "MacDonald", "Nguyen", "Owusu", "Patel"];

    /// <summary>The school: a lead and a deputy are named, and alerts are proved.</summary>
    public School School() => new()
    {
        Id = SchoolId.New(clock),
        Name = "Larkfield School",
        SeenBy = ["Mrs Okafor", "Mr Davies"],
        SafeguardingLead = "Mrs Sharma",
        SafeguardingDeputy = "Mr Lewis",
        AlertsProvedAt = clock.GetUtcNow(),
    };

    /// <summary>The five pupils everybody sees.</summary>
    public IEnumerable<FictionalFamily> FirstFive(SchoolId school) =>
        First.Select(child => Make(school, child.Name, child.Years, Audience.Child) with { Class = child.Class });

    /// <summary>One more, with the person who speaks; a young person is still of compulsory school age unless a day of birth says otherwise.</summary>
    public FictionalFamily Family(SchoolId school, Audience audience, DateOnly? bornOn)
    {
        var name = $"{Any(GivenNames)} {Any(FamilyNames)}";
        var years = audience == Audience.YoungPerson ? Random.Shared.Next(12, 15) : Random.Shared.Next(6, 11);

        return Make(school, name, years, audience, bornOn);
    }

    private FictionalFamily Make(SchoolId school, string name, int years, Audience audience, DateOnly? bornOn = null)
    {
        var pupil = new Pupil
        {
            Id = PupilId.New(clock),
            School = school,
            Name = name,
            BornOn = bornOn ?? Today.AddDays(-(years * DaysInYear) - Random.Shared.Next(DaysInYear)),
            IsFictional = true,
        };

        return audience == Audience.Parent
            ? new FictionalFamily(pupil, Speaker(pupil, Audience.Parent, $"{Any(GivenNames)} {name.Split(' ')[^1]}"), [Themselves(pupil, Audience.Child)], Cycle(pupil.Id)) { Class = ClassOfChildren }
            : new FictionalFamily(pupil, Themselves(pupil, audience), [], Cycle(pupil.Id)) { Class = audience == Audience.YoungPerson ? ClassOfYoungPeople : ClassOfChildren };
    }

    private Speaker Themselves(Pupil pupil, Audience audience) => Speaker(pupil, audience, pupil.Name.Split(' ')[0]);

    private Speaker Speaker(Pupil pupil, Audience audience, string name) => new() { Id = SpeakerId.New(clock), Pupil = pupil.Id, Audience = audience, Name = name };

    /// <summary>Assessing began three weeks ago and the meeting is in nine.</summary>
    private Cycle Cycle(PupilId pupil) => new()
    {
        Id = CycleId.New(clock),
        Pupil = pupil,
        Kind = CycleKind.AssessPlanDoReview,
        StageStarts = [Today.AddDays(-21), Today.AddDays(7), Today.AddDays(21), Today.AddDays(56)],
        MeetingOn = Today.AddDays(63),
    };

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Any(string[] names) => names[Random.Shared.Next(names.Length)];
}
