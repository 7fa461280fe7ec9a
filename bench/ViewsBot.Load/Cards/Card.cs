namespace ViewsBot.Load.Cards;

/// <summary>A card as a tapper sees it.</summary>
/// <param name="Taps">What it offers, in its order.</param>
/// <param name="Bytes">How large it is, as JSON.</param>
internal sealed record Card(List<Tap> Taps, int Bytes);
