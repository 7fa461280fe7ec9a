using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;

namespace ViewsBot.Tests.Records;

public sealed class BeforeInvitingTests
{
    private static readonly DateTimeOffset Then = new(2026, 9, 14, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, true, true, true, null)]
    [InlineData(false, true, true, true, WhyNotYet.NoSafeguardingLead)]
    [InlineData(true, false, true, true, WhyNotYet.NoSafeguardingDeputy)]
    [InlineData(true, true, false, true, WhyNotYet.AlertsNotProved)]
    [InlineData(true, true, true, false, WhyNotYet.CycleClosed)]
    public void A_lead_a_deputy_a_proved_alert_and_an_open_cycle_come_before_any_invitation(bool lead, bool deputy, bool proved, bool open, WhyNotYet? missing)
    {
        var school = new School
        {
            Id = new SchoolId(Guid.NewGuid()),
            Name = "x",
            SeenBy = [],
            SafeguardingLead = lead ? "Mrs Sharma" : null,
            SafeguardingDeputy = deputy ? "Mr Lewis" : null,
            AlertsProvedAt = proved ? Then : null,
        };
        var cycle = new Cycle
        {
            Id = new CycleId(Guid.NewGuid()),
            Pupil = new PupilId(Guid.NewGuid()),
            Kind = CycleKind.AssessPlanDoReview,
            StageStarts = [],
            ClosedAt = open ? null : Then,
        };

        Assert.Equal(missing, BeforeInviting.Missing(school, cycle));
    }
}
