namespace ViewsBot.Records.Cycles;

/// <summary>Why a view gets no reply of its own.</summary>
public enum NoReplyReason
{
    /// <summary>It was talked about with them.</summary>
    TalkedAbout,

    /// <summary>It goes well, and nothing is to change.</summary>
    GoesWell,

    /// <summary>They asked for no reply.</summary>
    AskedForNone,

    /// <summary>They have left the school.</summary>
    HasLeft,

    /// <summary>Something else, which is written down.</summary>
    Other,
}
