namespace ViewsBot.Content.Closing;

/// <summary>A closing question.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Prompt">Its key, such as <c>closing/proud</c>: its words stand under it, and what is answered is kept under it.</param>
public sealed record ClosingQuestion(ClosingKind Kind, string Prompt)
{
    /// <summary>What may be chosen, in the order it is shown; nothing where it has no choices of its own.</summary>
    public IReadOnlyList<FixedChoice> Choices => FixedChoices.Of(Prompt);
}
