using System.Text.Json;

namespace ViewsBot.Channels.Terminal;

/// <summary>A card as text: its lines, and what can be chosen by number, from 1.</summary>
internal sealed record CardText(IReadOnlyList<string> Lines, IReadOnlyList<CardTap> Taps);

/// <summary>Something on a card that a number chooses.</summary>
/// <param name="Title">The word on it.</param>
/// <param name="Data">What a tap sends, or <c>null</c> for what only hides the card.</param>
internal sealed record CardTap(string Title, JsonElement? Data);
