using System.Text.Json;
using ViewsBot.Records.Turns;

namespace ViewsBot.Properties.Tests.People;

/// <summary>What reaches the bot: typed words, a tap's keys, or a picture with or without words.</summary>
internal sealed record Sent(string? Text, JsonElement? Value, SentPicture? Picture = null);
