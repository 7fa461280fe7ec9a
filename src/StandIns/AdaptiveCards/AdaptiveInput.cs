namespace AdaptiveCards;

/// <summary>Something to fill in.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    private protected AdaptiveInput(string type)
        : base(type) => Part.HoldsOne<AdaptiveAction>("inlineAction");

    /// <summary>What the input asks for, said beside it.</summary>
    public string Label
    {
        get => Part.Text("label");
        set => Part.Set("label", value);
    }
}
