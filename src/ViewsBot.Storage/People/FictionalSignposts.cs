using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;

namespace ViewsBot.Storage.People;

/// <summary>Signposts of the made-up school: made-up addresses where they are local, and one that is due to be looked at again.</summary>
internal sealed class FictionalSignposts(TimeProvider clock)
{
    private static readonly (SignpostKind Kind, string Name, string How, string? Address, int MonthsAgo)[] Made =
    [
        (SignpostKind.LocalOffer, "Larkshire Local Offer", "", "https://localoffer.larkshire.example/", 2),
        (SignpostKind.SenInformationReport, "Our SEN information report", "Ask at the school office for it on paper.", "https://larkfield.example/sen-report", 3),
        (SignpostKind.Sendiass, "Larkshire SENDIASS", "01632 960123, weekdays 9 to 4.", "https://sendiass.larkshire.example/", 14),
        (SignpostKind.ParentCarerForum, "Larkshire parent carer forum", "Meets each month.", "https://forum.larkshire.example/", 4),
        (SignpostKind.DisabilityLivingAllowance, "Disability Living Allowance for children", "", "https://www.gov.uk/disability-living-allowance-children", 1),
        (SignpostKind.PersonalIndependencePayment, "Personal Independence Payment", "", "https://www.gov.uk/pip", 1),
        (SignpostKind.EarlyYearsFunding, "Larkshire early years team", "Your nursery or childminder asks for it.", "https://earlyyears.larkshire.example/", 5),
    ];

    /// <summary>Makes them for a school.</summary>
    public IEnumerable<Signpost> For(SchoolId school) => Made.Select(one => new Signpost
    {
        Id = SignpostId.New(clock),
        School = school,
        Kind = one.Kind,
        Name = one.Name,
        How = one.How,
        Address = one.Address is null ? null : new Uri(one.Address),
        Audiences = SignpostKinds.AudiencesOf(one.Kind),
        VerifiedOn = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(-one.MonthsAgo),
    });
}
