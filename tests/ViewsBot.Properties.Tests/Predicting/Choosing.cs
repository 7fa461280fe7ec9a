using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>Finds what leads onward on a card, knowing no more of the conversation than what choices are called.</summary>
internal sealed class Choosing
{
    private static readonly string[] Onward = ["ok", "go-on", "alone", "not-today", "start", "done", "nothing-more", "this-is-right", "left", "yes", "nobody", "no", "skip"];

    private readonly Dictionary<string, int> _times = [];

    /// <summary>Whether it is the last card.</summary>
    public static bool IsGoodbye(CardSeen card) => card.Taps.Any(tap => KeyOf(tap, "ask") == "goodbye");

    /// <summary>What stands on a card beside the controls of every card.</summary>
    public static IReadOnlyList<CardTap> ChoicesOf(CardSeen card) =>
        [.. card.Taps.Where(tap => KeyOf(tap, "control") is null or "change" or "this-is-right")];

    /// <summary>The tap that leads on; where it did not the last time, the next one on the card.</summary>
    public CardTap OnwardFrom(CardSeen card)
    {
        var times = _times[card.Line] = _times.GetValueOrDefault(card.Line) + 1;
        var asked = Keys.OptionOf(card);
        var best = card.Taps.Where(tap => KeyOf(tap, "place") is null || KeyOf(tap, "option") == asked).OrderBy(RankOf).First();

        // Where the last time did not lead on, whatever stands first may: every second time.
        return times % 2 == 0 && ChoicesOf(card) is { Count: > 0 } choices ? choices[(times / 2 - 1) % choices.Count] : best;
    }

    private static int RankOf(CardTap tap)
    {
        var rank = Array.IndexOf(Onward, KeyOf(tap, "choice") ?? KeyOf(tap, "place") ?? KeyOf(tap, "control"));

        return rank < 0 ? Onward.Length : rank;
    }

    private static string? KeyOf(CardTap tap, string name) => tap.Data.TryGetProperty(name, out var value) ? value.GetString() : null;
}
