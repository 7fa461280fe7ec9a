using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A card that came back.</summary>
/// <param name="Card">The card.</param>
/// <param name="IsOnce">Whether it is to be seen once and kept nowhere.</param>
internal sealed record HeardCard(CardSeen Card, bool IsOnce);
