namespace ViewsBot.Records.Cycles;

/// <summary>What kind of review a cycle leads to.</summary>
public enum CycleKind
{
    /// <summary>Assess, plan, do, review under SEN Support.</summary>
    AssessPlanDoReview,

    /// <summary>The annual review of an EHC plan.</summary>
    AnnualReview,

    /// <summary>The review of another plan, such as one that a later law brings. Nothing is presumed of it.</summary>
    OtherPlan,
}
