namespace ViewsBot.Records.People;

/// <summary>Somebody who works at the school and signs in.</summary>
public sealed record StaffMember
{
    /// <summary>Which member of staff.</summary>
    public required StaffId Id { get; init; }

    /// <summary>The school they work at.</summary>
    public required SchoolId School { get; init; }

    /// <summary>The name colleagues and children know them by.</summary>
    public required string Name { get; init; }

    /// <summary>What they may do.</summary>
    public required StaffRoles Roles { get; init; }

    /// <summary>Whether alerts, and the words in them, are for this person.</summary>
    public bool SeesAlerts => (Roles & (StaffRoles.SafeguardingLead | StaffRoles.SafeguardingDeputy)) != 0;
}
