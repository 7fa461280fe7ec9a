using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

public sealed class SignpostTests
{
    private static readonly DateOnly _today = new(2026, 11, 22);

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2025-11-22", false)]
    [InlineData("2025-11-21", true)]
    [InlineData("2020-01-01", true)]
    public void Is_due_when_more_than_a_year_has_passed(string verifiedOn, bool isDue) =>
        Assert.Equal(isDue, Of(SignpostKind.Sendiass, verifiedOn).IsDue(_today));

    [Theory]
    [InlineData(SignpostKind.EarlyYearsFunding, "2021-11-23", true)]
    [InlineData(SignpostKind.EarlyYearsFunding, "2021-11-22", false)]
    [InlineData(SignpostKind.DisabilityLivingAllowance, "2010-11-23", true)]
    [InlineData(SignpostKind.DisabilityLivingAllowance, "2010-11-22", false)]
    [InlineData(SignpostKind.PersonalIndependencePayment, "2010-11-23", false)]
    [InlineData(SignpostKind.PersonalIndependencePayment, "2010-11-22", true)]
    [InlineData(SignpostKind.LocalOffer, "2010-11-22", true)]
    [InlineData(SignpostKind.PersonalIndependencePayment, null, true)]
    [InlineData(SignpostKind.DisabilityLivingAllowance, null, true)]
    public void Is_for_a_parent_by_the_pupils_age_and_always_where_that_is_not_known(SignpostKind kind, string? bornOn, bool isFor)
    {
        DateOnly? born = bornOn is null ? null : DateOnly.Parse(bornOn, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(isFor, Of(kind, "2020-01-01").IsFor(Audience.Parent, born, _today));
    }

    [Theory]
    [InlineData(SignpostKind.DisabilityLivingAllowance)]
    [InlineData(SignpostKind.ParentCarerForum)]
    [InlineData(SignpostKind.LocalOffer)]
    public void A_child_is_not_sent_where_only_grown_ups_turn(SignpostKind kind) =>
        Assert.False(Of(kind, "2026-11-22").IsFor(Audience.Child, new DateOnly(2018, 1, 1), _today));

    [Fact]
    public void Every_kind_has_a_key_that_reads_back() =>
        Assert.Equal(SignpostKinds.All, SignpostKinds.All.Select(kind => SignpostKinds.Read(SignpostKinds.KeyOf(kind))!.Value));

    private static Signpost Of(SignpostKind kind, string verifiedOn) => new()
    {
        Id = new SignpostId(Guid.NewGuid()),
        School = new SchoolId(Guid.NewGuid()),
        Kind = kind,
        Name = "Advice",
        Audiences = SignpostKinds.AudiencesOf(kind),
        VerifiedOn = DateOnly.Parse(verifiedOn, System.Globalization.CultureInfo.InvariantCulture),
    };
}
