namespace ViewsBot.Language.Reading;

/// <summary>What a whole reply may say to the conversation itself, beside any answer.</summary>
public enum Said
{
    /// <summary>"Will my mum see this?": <see cref="Control.WhoSees"/>, asked of one person.</summary>
    AsksWhoSees,

    /// <summary>"I don't want my mum to see this": a wish, and the question who sees it.</summary>
    NotForFamily,

    /// <summary>"Can you help me read this?"</summary>
    CannotRead,

    /// <summary>"What does this mean?"</summary>
    WhatIsThis,

    /// <summary>"Are you a real person?"</summary>
    WhoAreYou,

    /// <summary>"I'm not a baby", or an oath: a mood about the conversation, whatever it asks.</summary>
    CrossWithUs,

    /// <summary>"This is boring": a mood about the conversation, or about what it asks.</summary>
    HadEnough,

    /// <summary>"Are we nearly there?", "How many more?"</summary>
    HowLong,
}
