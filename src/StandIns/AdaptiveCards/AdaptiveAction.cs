namespace AdaptiveCards;

/// <summary>Something a person can do with a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    private protected AdaptiveAction(string type)
        : base(type)
    {
    }

    /// <summary>The word on the button.</summary>
    public string Title
    {
        get => Part.Text("title");
        set => Part.Set("title", value);
    }
}
