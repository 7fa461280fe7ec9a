namespace ViewsBot.Channels.Connector;

/// <summary>The Bot Connector's settings, section <c>Channels:Connector</c>.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Where the settings stand.</summary>
    public const string Section = "Channels:Connector";

    /// <summary>
    /// Whether programs on this machine may call <c>/api/messages</c> outside Development too, for measuring: true or false, false unless
    /// set. Refused in Production: behind a proxy everybody seems to be on this machine.
    /// </summary>
    public bool AllowLoopback { get; set; }
}
