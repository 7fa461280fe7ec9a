namespace ViewsBot.Load.Cards;

/// <summary>A child who goes through a whole conversation: places each option, chooses what was not chosen yet, and says "this is right".</summary>
/// <param name="seed">The same seed taps the same.</param>
/// <param name="leavesOut">The choices never tapped while there is another.</param>
internal sealed class Tapper(int seed, params string[] leavesOut)
{
    private readonly HashSet<string> _chosen = new(leavesOut, StringComparer.Ordinal);
    private int _placed = seed;

    /// <summary>Picks what to tap next.</summary>
    /// <returns>The activity's value, as JSON; null when the conversation has come to its end.</returns>
    public string? Next(List<Tap> taps)
    {
        var places = taps.FindAll(tap => tap.Kind == TapKind.Place);
        if (places.Count > 0)
        {
            return places[_placed++ % places.Count].Data;
        }

        if (taps.Find(tap => tap is { Kind: TapKind.Control, Word: "this-is-right" }) is { } right)
        {
            return right.Data;
        }

        // A child who always goes on; where all was chosen before, the last button is the one that does.
        var choices = taps.FindAll(tap => tap.Kind == TapKind.Choice);
        var next = choices.Find(choice => choice.Word is "go-on" or "ok") ?? choices.Find(choice => _chosen.Add(choice.Word)) ?? choices.LastOrDefault();

        return next?.Word == "keep" ? Written(next.Data) : next?.Data;
    }

    // A card that asks to write sends its input's words with its button's data.
    private static string Written(string data) => $"{data.AsSpan(0, data.Length - 1)},\"words\":\"I like it there\"}}";
}
