namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What the lists say to an answer that was found by other means.</summary>
internal enum Support
{
    /// <summary>Something else is said, or there is doubt.</summary>
    Against,

    /// <summary>Nothing that is listed answers.</summary>
    None,

    /// <summary>Everything that is listed says the same.</summary>
    For,
}
