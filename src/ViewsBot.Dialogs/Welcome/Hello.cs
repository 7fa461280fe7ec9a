using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>
/// Hello as short cards, one idea each, in the order the domain asks for: what this is, who will see the answers, and what happens to
/// whoever is not safe. Each has a card of its own for those who want to know more. All of it is said before anything is asked.
/// </summary>
internal static class Hello
{
    /// <summary>The choice that says more.</summary>
    public const string TellMeMore = "more";

    private static readonly string[] Cards = [Asks.Welcome, Asks.WhoWillSee, Asks.NotSafe];
    private static readonly string[] More = [Asks.TellMeMore, Asks.MoreWhoWillSee, Asks.MoreNotSafe];

    /// <summary>Whether a card is one of hello.</summary>
    public static bool Has(string ask) => Cards.Contains(ask) || More.Contains(ask);

    /// <summary>The first card.</summary>
    public static string First => Cards[0];

    /// <summary>The last card.</summary>
    public static string Last => Cards[^1];

    /// <summary>What a card of hello leads to when more is wanted.</summary>
    public static string MoreOf(string ask) => More[IndexOf(ask)];

    /// <summary>The card after one.</summary>
    /// <returns><c>null</c> after the last: all of it was said.</returns>
    public static string? After(string ask) => IndexOf(ask) + 1 < Cards.Length ? Cards[IndexOf(ask) + 1] : null;

    /// <summary>The card before one; more leads back to what it is about, and the first stays.</summary>
    public static string Before(string ask) => More.Contains(ask) ? Cards[IndexOf(ask)] : Cards[int.Max(IndexOf(ask) - 1, 0)];

    private static int IndexOf(string ask) => int.Max(Array.IndexOf(Cards, ask), Array.IndexOf(More, ask));
}
