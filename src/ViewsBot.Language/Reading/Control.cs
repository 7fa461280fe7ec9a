namespace ViewsBot.Language.Reading;

/// <summary>What a person may ask of the conversation itself, on every card.</summary>
public enum Control
{
    /// <summary>What can I do here?</summary>
    Help,

    /// <summary>End the conversation; nothing is lost.</summary>
    Stop,

    /// <summary>Pause the conversation.</summary>
    Break,

    /// <summary>To the card before.</summary>
    GoBack,

    /// <summary>Leave this one out; also <see cref="NotAnAnswer.Skip"/>.</summary>
    Skip,

    /// <summary>Say it again.</summary>
    Repeat,

    /// <summary>"I don't know"; also <see cref="NotAnAnswer.DontKnow"/>.</summary>
    DontKnow,

    /// <summary>Talk in another language.</summary>
    ChangeLanguage,

    /// <summary>"I need to tell someone": opens the safeguarding path.</summary>
    TellSomeone,

    /// <summary>Who will see my answers?</summary>
    WhoSees,

    /// <summary>Begin this topic again.</summary>
    StartAgain,

    /// <summary>What is this plan? What is SEN Support? Opens the explainer.</summary>
    Explain,

    /// <summary>Somebody else helps now, or nobody.</summary>
    ChangeHelper,

    /// <summary>"Too many": how many answers a picture has to choose from.</summary>
    HowMany,

    /// <summary>"Two at a time": how many pictures a card asks about.</summary>
    AtOnce,
}
