namespace ViewsBot.Records.Asking;

/// <summary>How far asking somebody towards a cycle has come; it tells nothing of what they said.</summary>
public enum HowFar
{
    /// <summary>Nobody has asked them yet, or the invitation was taken back.</summary>
    NotAsked,

    /// <summary>They were asked, and have not opened their link.</summary>
    Asked,

    /// <summary>They have opened it, and have said nothing yet.</summary>
    Begun,

    /// <summary>They have said something, and have not come to the end.</summary>
    Answered,

    /// <summary>They have come to the end.</summary>
    Finished,

    /// <summary>They said "not now" before they said anything else. It is an answer, and is not asked about again by itself.</summary>
    NotThisTime,

    /// <summary>They tried, and said that this way did not suit them.</summary>
    DidNotSuit,
}
