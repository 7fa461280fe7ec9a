namespace ViewsBot.Records.Cycles;

/// <summary>What has to be done by when, around the meeting of an annual review.</summary>
public enum AnnualReviewDay
{
    /// <summary>Everybody is invited, with two weeks' notice.</summary>
    Notice,

    /// <summary>Views and reports were asked for, and everybody who is invited has them, two weeks before the meeting.</summary>
    Papers,

    /// <summary>The report of the meeting is sent to everybody who was invited, within two weeks of it.</summary>
    Report,

    /// <summary>The local authority says what it proposes, within four weeks of the meeting.</summary>
    Proposal,
}
