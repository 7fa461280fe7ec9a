using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Register;

/// <summary>Reads pupils with what is held about them and their families: two statements, however many pupils there are.</summary>
internal sealed class RegisterReader(Sealer sealer)
{
    private const string PupilColumns = """
        SELECT p.id, p.school_id, p.name, p.born_on, p.is_fictional,
               d.year_group, d.class, d.upn, d.schools_id, d.sen_status, d.areas_of_need, d.home_language, d.ethnicity, d.pupil_premium, d.key_people
        FROM pupil p LEFT JOIN pupil_details d ON d.pupil_id = p.id
        """;

    private const string SpeakerColumns = """
        SELECT s.id, s.pupil_id, s.audience, s.name, c.language, c.way, c.email, c.telephone
        FROM speaker s JOIN pupil p ON p.id = s.pupil_id LEFT JOIN contact c ON c.speaker_id = s.id
        """;

    private const string OfSchool = " WHERE p.school_id = ? ORDER BY p.id";

    private const string OfPupil = " WHERE p.id = ?";

    /// <summary>Every pupil of a school.</summary>
    public IReadOnlyList<PupilOnRegister> School(IReads reads, SchoolId school) => Together(
        reads.All(PupilColumns + OfSchool, MapPupil, school.ToString()),
        reads.All(SpeakerColumns + OfSchool + ", s.id", MapSpeaker, school.ToString()));

    /// <summary>One pupil, or <c>null</c>.</summary>
    public PupilOnRegister? Pupil(IReads reads, PupilId pupil) =>
        reads.One(PupilColumns + OfPupil, MapPupil, pupil.ToString()) is { } found
            ? Together([found], reads.All(SpeakerColumns + OfPupil + " ORDER BY s.id", MapSpeaker, pupil.ToString()))[0]
            : null;

    private static IReadOnlyList<PupilOnRegister> Together(IReadOnlyList<PupilOnRegister> pupils, IReadOnlyList<ParentOnRegister> speakers)
    {
        var byPupil = speakers.ToLookup(found => found.Speaker.Pupil);

        return [.. pupils.Select(found => found with
        {
            Themselves = byPupil[found.Pupil.Id].FirstOrDefault(one => one.Speaker.Audience != Audience.Parent)?.Speaker,
            Parents = [.. byPupil[found.Pupil.Id].Where(one => one.Speaker.Audience == Audience.Parent)],
        })];
    }

    private PupilOnRegister MapPupil(IFields fields) => new()
    {
        Pupil = new PupilRow
        {
            Id = fields.Text(0),
            SchoolId = fields.Text(1),
            Name = fields.Bytes(2).ToArray(),
            BornOn = Text(fields, 3),
            IsFictional = fields.Number(4) != 0,
        }.ToPupil(sealer),
        Details = new PupilDetailsRow
        {
            PupilId = fields.Text(0),
            YearGroup = Text(fields, 5),
            Class = Bytes(fields, 6),
            Upn = Bytes(fields, 7),
            SchoolsId = Bytes(fields, 8),
            SenStatus = Text(fields, 9),
            AreasOfNeed = Text(fields, 10),
            HomeLanguage = Bytes(fields, 11),
            Ethnicity = Bytes(fields, 12),
            PupilPremium = Bytes(fields, 13),
            KeyPeople = Bytes(fields, 14),
        }.ToDetails(sealer),
    };

    private ParentOnRegister MapSpeaker(IFields fields) => new(
        new SpeakerRow
        {
            Id = fields.Text(0),
            PupilId = fields.Text(1),
            Audience = fields.Text(2),
            Name = fields.Bytes(3).ToArray(),
        }.ToSpeaker(sealer),
        new ContactRow
        {
            SpeakerId = fields.Text(0),
            Language = Bytes(fields, 4),
            Way = Text(fields, 5),
            Email = Bytes(fields, 6),
            Telephone = Bytes(fields, 7),
        }.ToContact(sealer));

    private static string? Text(IFields fields, int field) => fields.IsNull(field) ? null : fields.Text(field);

    private static byte[]? Bytes(IFields fields, int field) => fields.IsNull(field) ? null : fields.Bytes(field).ToArray();
}
