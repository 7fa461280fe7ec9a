namespace ViewsBot.Language.Translation;

/// <summary>What came of one text.</summary>
public abstract record TextTranslation
{
    private TextTranslation() { }

    /// <summary>A translation.</summary>
    /// <param name="Text">What the text says.</param>
    /// <param name="From">The language the service found it to be in (BCP 47), or <c>null</c> where it does not say.</param>
    /// <param name="Sureness">How sure the service is of that language, from 0 to 1.</param>
    public sealed record Into(string Text, string? From, double Sureness) : TextTranslation;

    /// <summary>None.</summary>
    public sealed record Not(NotTranslated Why) : TextTranslation;
}
