namespace Microsoft.Bot.Connector;

/// <summary>A conversation a channel has made.</summary>
internal sealed record NewConversation(string Id, string ServiceUrl, string ActivityId);
