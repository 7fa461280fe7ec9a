using System.Text.Json;

namespace ViewsBot.Properties.Tests.People;

/// <summary>What reaches the bot: typed words, or a tap's keys.</summary>
internal sealed record Sent(string? Text, JsonElement? Value);
