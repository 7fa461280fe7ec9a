using AdaptiveCards.Parts;

namespace AdaptiveCards;

/// <summary>Actions within the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    private readonly HeldList<AdaptiveAction> _actions;

    /// <summary>A set without actions yet.</summary>
    public AdaptiveActionSet()
        : base("ActionSet") => _actions = Part.HoldsMany<AdaptiveAction>("actions");

    /// <summary>The actions.</summary>
    public List<AdaptiveAction> Actions
    {
        get => _actions.List;
        set => _actions.List = value;
    }
}
