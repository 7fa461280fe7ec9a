namespace ViewsBot.Records.People;

/// <summary>What a member of staff may do; one person may hold several.</summary>
[Flags]
public enum StaffRoles
{
    /// <summary>Signed in, and nothing more.</summary>
    None = 0,

    /// <summary>Teacher or key worker: sees the pupils who are theirs, with their cycles and views.</summary>
    Teacher = 1,

    /// <summary>Special educational needs co-ordinator: sees every pupil, invites, and keeps the school's settings and accounts.</summary>
    Senco = 2,

    /// <summary>Designated safeguarding lead: sees every pupil, and alerts.</summary>
    SafeguardingLead = 4,

    /// <summary>Deputy safeguarding lead: sees every pupil, and alerts.</summary>
    SafeguardingDeputy = 8,

    /// <summary>Keeps the school's settings and accounts, and sees no pupil and no view.</summary>
    Admin = 16,

    /// <summary>Head of the school: sees the participation report, and no pupil and no view.</summary>
    Head = 32,
}
