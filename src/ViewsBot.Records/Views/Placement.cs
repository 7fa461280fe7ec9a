namespace ViewsBot.Records.Views;

/// <summary>One option put in one place. Never edited: a change of mind is a new placement, and the old one stays.</summary>
public sealed record Placement
{
    /// <summary>Which placement.</summary>
    public required PlacementId Id { get; init; }

    /// <summary>What it is about.</summary>
    public required OptionKey Option { get; init; }

    /// <summary>The place, or why there is none.</summary>
    public required Answer Answer { get; init; }

    /// <summary>How many answers there were to choose from.</summary>
    public ScaleForm Scale { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether it was answered for the speaker, and so stands on a board of its own.</summary>
    public bool IsProxy => Origin.Helper == Helper.AnsweredForMe;
}
