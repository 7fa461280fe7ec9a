namespace ViewsBot.Content.Words;

/// <summary>Which way a language is written.</summary>
public enum Direction
{
    /// <summary>As English is.</summary>
    LeftToRight,

    /// <summary>As Arabic and Urdu are; the page and the scale's order mirror.</summary>
    RightToLeft,
}
