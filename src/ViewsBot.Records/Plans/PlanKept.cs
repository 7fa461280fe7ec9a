namespace ViewsBot.Records.Plans;

/// <summary>What became of a change to a plan.</summary>
public enum PlanKept
{
    /// <summary>It is kept.</summary>
    Now,

    /// <summary>This very version is kept already, with the same id: nothing changed.</summary>
    Before,

    /// <summary>Somebody else wrote a newer version meanwhile; nothing was kept.</summary>
    NotNewest,

    /// <summary>There is nothing like it for this viewer, or this viewer may not.</summary>
    NotFound,
}
