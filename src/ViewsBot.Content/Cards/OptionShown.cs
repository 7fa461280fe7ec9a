using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>One of several options on a card, and how it stands.</summary>
/// <param name="Option">The option.</param>
/// <param name="Column">The column it stands in: <c>left</c>, <c>middle</c>, <c>right</c> or <c>not-sure</c>; or none.</param>
/// <param name="Reason">Why it was not answered, such as <c>skip</c>; or none.</param>
public sealed record OptionShown(Option Option, string? Column = null, string? Reason = null);
