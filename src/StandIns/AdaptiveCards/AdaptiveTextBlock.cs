namespace AdaptiveCards;

/// <summary>Words on a card.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    /// <summary>A block without words yet.</summary>
    public AdaptiveTextBlock()
        : base("TextBlock")
    {
    }

    /// <summary>A block with words.</summary>
    /// <param name="text">The words.</param>
    public AdaptiveTextBlock(string text)
        : this() => Text = text;

    /// <summary>The words; a subset of Markdown is understood.</summary>
    public string Text
    {
        get => Part.Text("text");
        set => Part.Set("text", value);
    }

    /// <summary>How large the words are.</summary>
    public AdaptiveTextSize Size
    {
        get => Part.Choice<AdaptiveTextSize>("size");
        set => Part.SetChoice("size", value);
    }

    /// <summary>How bold the words are.</summary>
    public AdaptiveTextWeight Weight
    {
        get => Part.Choice<AdaptiveTextWeight>("weight");
        set => Part.SetChoice("weight", value);
    }

    /// <summary>Whether the words go on to the next line instead of being cut off.</summary>
    public bool Wrap
    {
        get => Part.Flag("wrap");
        set => Part.SetFlag("wrap", value);
    }

    /// <summary>What the words' colour means.</summary>
    public AdaptiveTextColor Color
    {
        get => Part.Choice<AdaptiveTextColor>("color");
        set => Part.SetChoice("color", value);
    }

    /// <summary>Whether the words stand back.</summary>
    public bool IsSubtle
    {
        get => Part.Flag("isSubtle");
        set => Part.SetFlag("isSubtle", value);
    }
}
