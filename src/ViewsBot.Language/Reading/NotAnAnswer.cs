namespace ViewsBot.Language.Reading;

/// <summary>Why there is no answer. Each is kept as itself.</summary>
public enum NotAnAnswer
{
    /// <summary>"I don't know."</summary>
    DontKnow,

    /// <summary>"Skip."</summary>
    Skip,

    /// <summary>"Not about me."</summary>
    NotAboutMe,

    /// <summary>"I don't want to say."</summary>
    DontWantToSay,

    /// <summary>"I have not tried it": asked for on the HELP scale.</summary>
    NotTried,
}
