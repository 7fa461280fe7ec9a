namespace ViewsBot.Content.Closing;

/// <summary>A closing question.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Prompt">Its key, such as <c>closing/proud</c>: its words stand under it, and what is answered is kept under it.</param>
public sealed record ClosingQuestion(ClosingKind Kind, string Prompt)
{
    private const string NotToShare = "closing/not-to-share";

    /// <summary>The choice at another question that it goes on from; <c>null</c> where it is asked of everybody.</summary>
    public (string Prompt, string Choice)? GoesOnFrom { get; init; }

    /// <summary>Whether it asks what not to share: who owns their views chooses about each answer instead.</summary>
    public bool IsOfNotSharing => Prompt == NotToShare || GoesOnFrom?.Prompt == NotToShare;

    /// <summary>What may be chosen, in the order it is shown; nothing where it has no choices of its own.</summary>
    public IReadOnlyList<FixedChoice> Choices => FixedChoices.Of(Prompt);
}
