using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>What is held about a pupil, as it is kept.</summary>
internal sealed class PupilDetailsRow : IRow
{
    private const string Yes = "yes";
    private const string No = "no";

    public string Table => "pupil_details";

    public required string PupilId { get; init; }

    public string? YearGroup { get; init; }

    public byte[]? Class { get; init; }

    public byte[]? Upn { get; init; }

    public byte[]? SchoolsId { get; init; }

    public string? SenStatus { get; init; }

    public string? AreasOfNeed { get; init; }

    public byte[]? HomeLanguage { get; init; }

    public byte[]? Ethnicity { get; init; }

    public byte[]? PupilPremium { get; init; }

    public byte[]? KeyPeople { get; init; }

    public static PupilDetailsRow Of(PupilId pupil, PupilDetails details, Sealer sealer) => new()
    {
        PupilId = pupil.ToString(),
        YearGroup = details.Year?.Key,
        Class = sealer.SealAny(Purpose.Register, details.Class),
        Upn = sealer.SealAny(Purpose.Register, details.Upn?.Text),
        SchoolsId = sealer.SealAny(Purpose.Register, details.SchoolsId),
        SenStatus = details.Sen is { } status ? RegisterKeys.Of(status) : null,
        AreasOfNeed = details.Needs is { } needs ? RegisterKeys.Of(needs) : null,
        HomeLanguage = sealer.SealAny(Purpose.Register, details.HomeLanguage),
        Ethnicity = sealer.SealAny(Purpose.Register, details.Ethnicity),
        PupilPremium = sealer.SealAny(Purpose.Register, details.PupilPremium switch { true => Yes, false => No, null => null }),
        KeyPeople = details.KeyPeople.Count == 0 ? null : sealer.Seal(Purpose.Name, Stored.List(details.KeyPeople)),
    };

    public PupilDetails ToDetails(Sealer sealer) => new()
    {
        Year = Records.Register.YearGroup.Parse(YearGroup),
        Class = Open(sealer, Class),
        Upn = Records.Register.Upn.Parse(Open(sealer, Upn)),
        SchoolsId = Open(sealer, SchoolsId),
        Sen = RegisterKeys.ReadStatus(SenStatus),
        Needs = RegisterKeys.ReadAreas(AreasOfNeed),
        HomeLanguage = Open(sealer, HomeLanguage),
        Ethnicity = Open(sealer, Ethnicity),
        PupilPremium = Open(sealer, PupilPremium) is { } premium ? premium == Yes : null,
        KeyPeople = KeyPeople is null ? [] : Stored.List(sealer.OpenText(Purpose.Name, KeyPeople)),
    };

    public void Fill(IColumns columns) => columns
        .Set("pupil_id", PupilId)
        .Set("year_group", YearGroup)
        .Set("class", Class)
        .Set("upn", Upn)
        .Set("schools_id", SchoolsId)
        .Set("sen_status", SenStatus)
        .Set("areas_of_need", AreasOfNeed)
        .Set("home_language", HomeLanguage)
        .Set("ethnicity", Ethnicity)
        .Set("pupil_premium", PupilPremium)
        .Set("key_people", KeyPeople);

    private static string? Open(Sealer sealer, byte[]? kept) => kept is null ? null : sealer.OpenText(Purpose.Register, kept);
}
