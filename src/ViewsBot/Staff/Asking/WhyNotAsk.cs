namespace ViewsBot.Staff.Asking;

/// <summary>Why somebody is not asked, or cannot be.</summary>
internal enum WhyNotAsk
{
    /// <summary>The pupil has no open cycle.</summary>
    NoCycle,

    /// <summary>Nobody of those who were chosen is entered for the pupil.</summary>
    NobodyEntered,

    /// <summary>They were asked already, in this window.</summary>
    AskedAlready,

    /// <summary>They said "not now".</summary>
    SaidNotNow,

    /// <summary>No language is held for them.</summary>
    NoLanguage,

    /// <summary>The language that is held for them is not one the school offers.</summary>
    LanguageNotOffered,
}
