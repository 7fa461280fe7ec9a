namespace ViewsBot.Records.Guidance;

/// <summary>What kind of advice a signpost leads to.</summary>
public enum SignpostKind
{
    /// <summary>The council's list of what there is locally.</summary>
    LocalOffer,

    /// <summary>What the school publishes about its own support.</summary>
    SenInformationReport,

    /// <summary>The area's free and impartial advice service.</summary>
    Sendiass,

    /// <summary>Parents who speak for parents.</summary>
    ParentCarerForum,

    /// <summary>Somebody to call.</summary>
    Helpline,

    /// <summary>DLA, for children under 16.</summary>
    DisabilityLivingAllowance,

    /// <summary>PIP, from 16.</summary>
    PersonalIndependencePayment,

    /// <summary>Money that a nursery or childminder can ask for, before school.</summary>
    EarlyYearsFunding,
}
