namespace ViewsBot.Load.Driving;

/// <summary>The channels a bot can be spoken to over.</summary>
internal enum Channel
{
    /// <summary>Direct Line, with its WebSocket.</summary>
    DirectLine,

    /// <summary>The Bot Connector: <c>/api/messages</c>, replies to a service URL.</summary>
    Connector,
}
