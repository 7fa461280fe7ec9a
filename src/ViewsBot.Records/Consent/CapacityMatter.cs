namespace ViewsBot.Records.Consent;

/// <summary>The one decision that a capacity decision is about. There is none about everything.</summary>
public enum CapacityMatter
{
    /// <summary>Who may see what they said towards this cycle: the only one that opens anything, to staff at the meeting.</summary>
    WhoSeesMyViews,

    /// <summary>How they take part in the meeting.</summary>
    HowIJoinMyMeeting,

    /// <summary>What is agreed in their plan.</summary>
    WhatMyPlanSays,
}
