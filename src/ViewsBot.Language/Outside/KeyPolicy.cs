using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace ViewsBot.Language.Outside;

/// <summary>Lays a resource's key into the header that the service looks for, at each try.</summary>
internal sealed class KeyPolicy(AzureKeyCredential key, string header) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(header, key.Key);
}
