using ViewsBot.Content.Cards;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>The cards of a topic before they are asked, for a page that may lose its line: a tap on one is a tap on that option, whenever it comes.</summary>
public interface ICardsAhead
{
    /// <summary>A topic's cards from one option on, as they are on a new board.</summary>
    /// <param name="session">Whose conversation it is.</param>
    /// <param name="option">The option's key.</param>
    /// <param name="points">The form of the scale its card has; three points where there is none of that name.</param>
    /// <param name="language">The language its card is in (BCP 47).</param>
    /// <returns>None where whoever speaks has no such option, at practice, and of a plan: whatever is a person's own waits on no device.</returns>
    IReadOnlyList<FilledCard> From(ViewSession session, string option, string? points, string? language);
}
