namespace ViewsBot.Floor.Keeping;

/// <summary>What the floor keeps of a tap.</summary>
/// <param name="Conversation">Where it was.</param>
/// <param name="Option">The option's key, or null.</param>
/// <param name="Place">Where it was placed, or null.</param>
internal sealed record Row(string Conversation, string? Option, string? Place);
