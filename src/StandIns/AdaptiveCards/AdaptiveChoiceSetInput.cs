using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>Choices to pick from.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    private readonly HeldList<AdaptiveChoice> _choices;

    /// <summary>A set without choices yet.</summary>
    public AdaptiveChoiceSetInput()
        : base("Input.ChoiceSet") => _choices = Part.HoldsMany<AdaptiveChoice>("choices");

    /// <summary>The choices.</summary>
    public List<AdaptiveChoice> Choices
    {
        get => _choices.List;
        set => _choices.List = value;
    }
}
