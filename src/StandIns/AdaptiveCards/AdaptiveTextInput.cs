namespace AdaptiveCards;

/// <summary>Words to fill in.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    /// <summary>An empty input.</summary>
    public AdaptiveTextInput()
        : base("Input.Text")
    {
    }

    /// <summary>What stands in the input while it is empty.</summary>
    public string Placeholder
    {
        get => Part.Text("placeholder");
        set => Part.Set("placeholder", value);
    }

    /// <summary>Whether there is room for more than one line.</summary>
    public bool IsMultiline
    {
        get => Part.Flag("isMultiline");
        set => Part.SetFlag("isMultiline", value);
    }
}
