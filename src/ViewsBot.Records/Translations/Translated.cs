namespace ViewsBot.Records.Translations;

/// <summary>What an engine made of a text.</summary>
public abstract record Translated
{
    private Translated() { }

    /// <summary>A translation.</summary>
    /// <param name="Text">What the text says.</param>
    /// <param name="From">The language the engine found it to be in (BCP 47), or <c>null</c> where it does not say.</param>
    public sealed record Into(string Text, string? From) : Translated;

    /// <summary>None: the engine was not reached, refused, or answered what cannot be read.</summary>
    public sealed record Not : Translated;
}
