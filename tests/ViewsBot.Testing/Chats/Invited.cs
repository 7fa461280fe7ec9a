namespace ViewsBot.Testing.Chats;

/// <summary>What the demo door gives with an invitation.</summary>
public sealed record Invited(string Code, Uri ChatUrl, Uri WebChatUrl, string DirectLineToken, string PupilId, string CycleId);
