namespace ViewsBot.Records.People;

/// <summary>What a member of staff may do; one person may hold several.</summary>
[Flags]
public enum StaffRoles
{
    /// <summary>Signed in, and nothing more.</summary>
    None = 0,

    /// <summary>Sees pupils, cycles and views.</summary>
    Teacher = 1,

    /// <summary>Special educational needs co-ordinator: also invites, and keeps the school's settings.</summary>
    Senco = 2,

    /// <summary>Designated safeguarding lead: also sees alerts.</summary>
    SafeguardingLead = 4,

    /// <summary>Deputy safeguarding lead: also sees alerts.</summary>
    SafeguardingDeputy = 8,
}
