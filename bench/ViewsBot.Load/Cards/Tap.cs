namespace ViewsBot.Load.Cards;

/// <summary>Something a card offers to tap.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Word">The place, choice or control it names.</param>
/// <param name="Data">Its data, as JSON.</param>
internal sealed record Tap(TapKind Kind, string Word, string Data);
