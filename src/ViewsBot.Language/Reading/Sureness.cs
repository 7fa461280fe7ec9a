namespace ViewsBot.Language.Reading;

/// <summary>How sure a reading is.</summary>
public enum Sureness
{
    /// <summary>Nothing was read: the words stand for themselves.</summary>
    NotRead,

    /// <summary>Read after a spelling was mended or by a recogniser of numbers.</summary>
    Near,

    /// <summary>Every word is listed as it was typed.</summary>
    Exact,
}
