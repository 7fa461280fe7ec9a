using System.Text.Json;
using Microsoft.Bot.Schema;

namespace ViewsBot.Channels.DirectLine.Json;

/// <summary>What the server alone says of an activity: its id, when, where and who.</summary>
internal readonly record struct Stamp
{
    public const string ChannelId = "directline";
    public const string BotId = "viewsbot";

    /// <summary>Nothing is ever sent there: replies stay in this process.</summary>
    public const string ServiceUrl = "urn:viewsbot:directline";

    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>Who says it, by id and role.</summary>
    public required string FromId { get; init; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public required string FromRole { get; init; }

    /// <summary>What the client calls the person, or <c>null</c>.</summary>
    public string? FromName { get; init; }

    /// <summary>The activity it answers, if whoever reads this can see that one.</summary>
    public string? ReplyToId { get; init; }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("id"u8, Id);
        writer.WriteString("timestamp"u8, At.UtcDateTime);
        writer.WriteString("channelId"u8, ChannelId);
        writer.WriteStartObject("conversation"u8);
        writer.WriteString("id"u8, ConversationId);
        writer.WriteEndObject();
        writer.WriteStartObject("from"u8);
        writer.WriteString("id"u8, FromId);

        if (FromName is not null) { writer.WriteString("name"u8, FromName); }

        writer.WriteString("role"u8, FromRole);
        writer.WriteEndObject();
    }
}
