using System.Net.WebSockets;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>Why the server ends a stream, as the close frame says it.</summary>
internal sealed record StreamEnd(WebSocketCloseStatus Status, string Reason)
{
    /// <summary>Another page opened the conversation's stream.</summary>
    public static readonly StreamEnd Collision = new(WebSocketCloseStatus.NormalClosure, "collision");

    /// <summary>The page reads slower than is said; it asks again by its watermark.</summary>
    public static readonly StreamEnd TooSlow = new(WebSocketCloseStatus.PolicyViolation, "too slow");

    /// <summary>The server stops or starts again.</summary>
    public static readonly StreamEnd Stopping = new(WebSocketCloseStatus.EndpointUnavailable, "stopping");

    /// <summary>The invitation behind it opens nothing any more.</summary>
    public static readonly StreamEnd InvitationEnded = new(WebSocketCloseStatus.NormalClosure, "ended");

    /// <summary>The page closed it.</summary>
    public static readonly StreamEnd ByPage = new(WebSocketCloseStatus.NormalClosure, "");
}
