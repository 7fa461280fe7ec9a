using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Invitations;

/// <summary>What must be in place before anybody is invited, so that a disclosure reaches somebody.</summary>
public static class BeforeInviting
{
    /// <summary>What is still missing.</summary>
    /// <returns><c>null</c> if nothing is.</returns>
    public static WhyNotYet? Missing(School school, Cycle cycle) => Missing(school) ?? (cycle.IsOpen ? null : WhyNotYet.CycleClosed);

    /// <summary>What is still missing before a school asks anybody at all.</summary>
    /// <returns><c>null</c> if nothing is.</returns>
    public static WhyNotYet? Missing(School school)
    {
        if (school.SafeguardingLead is null) { return WhyNotYet.NoSafeguardingLead; }

        if (school.SafeguardingDeputy is null) { return WhyNotYet.NoSafeguardingDeputy; }

        return school.AlertsProvedAt is null ? WhyNotYet.AlertsNotProved : null;
    }
}
