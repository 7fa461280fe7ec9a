namespace ViewsBot.Records.Register;

/// <summary>How a pupil's special educational needs are supported, in the order in which support grows. Monitoring is the school's own; the rest are the census's.</summary>
public enum SenStatus
{
    /// <summary>No special educational needs (census code N).</summary>
    None,

    /// <summary>The school watches how they get on; not a status of the census.</summary>
    Monitoring,

    /// <summary>SEN Support (census code K).</summary>
    SenSupport,

    /// <summary>An education, health and care plan (census code E).</summary>
    EhcPlan,
}
