namespace ViewsBot.Load.Talking;

/// <summary>What the demo door gives.</summary>
/// <param name="Code">The code a child can type.</param>
/// <param name="DirectLineToken">A token for a conversation of theirs.</param>
internal sealed record Invitation(string Code, string DirectLineToken);
