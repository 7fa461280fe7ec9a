using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace ViewsBot.Channels.Connector;

/// <summary>The Bot Framework's adapter for channels elsewhere, with the turn's walk before every other middleware.</summary>
internal sealed class ConnectorAdapter : CloudAdapter
{
    /// <summary>Uses every middleware there is, in order, behind the walk.</summary>
    public ConnectorAdapter(IConfiguration configuration, HeldUntilKept walk, IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware)
        : base(configuration)
    {
        Use(walk);

        foreach (var one in middleware) { Use(one); }
    }
}
