namespace ViewsBot.Records.Views;

/// <summary>Why there is no answer. Each is kept as itself, and none is ever counted as the middle.</summary>
public enum Reason
{
    /// <summary>"I don't know."</summary>
    DontKnow,

    /// <summary>"Skip."</summary>
    Skip,

    /// <summary>"Not about me."</summary>
    NotAboutMe,

    /// <summary>"Don't want to say."</summary>
    DontWantToSay,

    /// <summary>"Not tried", on the HELP scale.</summary>
    NotTried,
}
