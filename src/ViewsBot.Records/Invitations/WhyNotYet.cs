namespace ViewsBot.Records.Invitations;

/// <summary>What still has to be done before anybody is invited. Source: domain rule "nobody is invited before…".</summary>
public enum WhyNotYet
{
    /// <summary>A safeguarding lead is not named.</summary>
    NoSafeguardingLead,

    /// <summary>A deputy is not named.</summary>
    NoSafeguardingDeputy,

    /// <summary>No test alert was sent by a notifier and then acknowledged on the staff side.</summary>
    AlertsNotProved,

    /// <summary>The cycle is closed.</summary>
    CycleClosed,
}
