using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A school as it is kept.</summary>
internal sealed class SchoolRow : IRow
{
    public string Table => "school";

    public required string Id { get; init; }

    public required byte[] Name { get; init; }

    public required byte[] SeenBy { get; init; }

    public byte[]? SafeguardingLead { get; init; }

    public byte[]? SafeguardingDeputy { get; init; }

    public long? AlertsProvedAt { get; init; }

    public long HearsSpeech { get; init; }

    public long HoldsEthnicity { get; init; }

    public long HoldsPupilPremium { get; init; }

    public static SchoolRow Of(School school, Sealer sealer) => new()
    {
        Id = school.Id.ToString(),
        Name = sealer.Seal(Purpose.Name, school.Name),
        SeenBy = sealer.Seal(Purpose.Name, Stored.List(school.SeenBy)),
        SafeguardingLead = school.SafeguardingLead is { } lead ? sealer.Seal(Purpose.Name, lead) : null,
        SafeguardingDeputy = school.SafeguardingDeputy is { } deputy ? sealer.Seal(Purpose.Name, deputy) : null,
        AlertsProvedAt = Stored.Instant(school.AlertsProvedAt),
        HearsSpeech = school.HearsSpeech ? 1 : 0,
        HoldsEthnicity = school.HoldsEthnicity ? 1 : 0,
        HoldsPupilPremium = school.HoldsPupilPremium ? 1 : 0,
    };

    public School ToSchool(Sealer sealer) => new()
    {
        Id = SchoolId.Parse(Id)!.Value,
        Name = sealer.OpenText(Purpose.Name, Name),
        SeenBy = Stored.List(sealer.OpenText(Purpose.Name, SeenBy)),
        SafeguardingLead = SafeguardingLead is { } lead ? sealer.OpenText(Purpose.Name, lead) : null,
        SafeguardingDeputy = SafeguardingDeputy is { } deputy ? sealer.OpenText(Purpose.Name, deputy) : null,
        AlertsProvedAt = Stored.Instant(AlertsProvedAt),
        HearsSpeech = HearsSpeech != 0,
        HoldsEthnicity = HoldsEthnicity != 0,
        HoldsPupilPremium = HoldsPupilPremium != 0,
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("name", Name)
        .Set("seen_by", SeenBy)
        .Set("safeguarding_lead", SafeguardingLead)
        .Set("safeguarding_deputy", SafeguardingDeputy)
        .Set("alerts_proved_at", AlertsProvedAt)
        .Set("hears_speech", HearsSpeech)
        .Set("holds_ethnicity", HoldsEthnicity)
        .Set("holds_pupil_premium", HoldsPupilPremium);
}
