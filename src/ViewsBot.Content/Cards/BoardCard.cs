using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Cards;

/// <summary>
/// The whole board, to check and change. Template <c>board</c>. A tapped picture comes back as
/// <c>{control:"change", board, option}</c>; "This is right" as <c>{control:"this-is-right", board}</c>.
/// </summary>
public sealed record BoardCard : Card
{
    /// <summary>The board's id.</summary>
    public required string Board { get; init; }

    /// <summary>The topic of the board.</summary>
    public required Topic Topic { get; init; }

    /// <summary>
    /// Where each option stands, by option key: <c>left</c>, <c>middle</c>, <c>right</c>, or a not-answer such as
    /// <c>dont-know</c>. An option that is missing stands under "not asked yet".
    /// </summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }
}
