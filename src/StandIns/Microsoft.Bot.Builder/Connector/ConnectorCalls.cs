using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of the Bot Connector that a bot makes to a channel.</summary>
internal sealed class ConnectorCalls(BotFrameworkAuthentication authentication)
{
    public Task<ResourceResponse> ReplyAsync(Activity activity, CancellationToken cancel)
        => CallAsync<ResourceResponse>(HttpMethod.Post, activity.ServiceUrl, PathOf(activity.Conversation, activity.ReplyToId), activity, cancel);

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancel)
        => CallAsync<ResourceResponse>(HttpMethod.Post, activity.ServiceUrl, PathOf(activity.Conversation), activity, cancel);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancel)
        => CallAsync<ResourceResponse>(HttpMethod.Put, activity.ServiceUrl, PathOf(activity.Conversation, activity.Id), activity, cancel);

    public Task DeleteAsync(ConversationReference reference, CancellationToken cancel)
        => CallAsync<ResourceResponse>(HttpMethod.Delete, reference.ServiceUrl, PathOf(reference.Conversation, reference.ActivityId), null, cancel);

    public Task<NewConversation> CreateAsync(string serviceUrl, ConversationParameters parameters, CancellationToken cancel)
        => CallAsync<NewConversation>(HttpMethod.Post, serviceUrl, "v3/conversations", parameters, cancel);

    private static string PathOf(ConversationAccount conversation) => $"v3/conversations/{Uri.EscapeDataString(conversation.Id)}/activities";

    private static string PathOf(ConversationAccount conversation, string activityId) => $"{PathOf(conversation)}/{Uri.EscapeDataString(activityId)}";

    /// <summary>A channel may answer a call without a body: then there is no id.</summary>
    private async Task<T> CallAsync<T>(HttpMethod method, string serviceUrl, string path, object body, CancellationToken cancel)
        where T : class
    {
        if (!Loopback.Is(serviceUrl))
        {
            throw new InvalidOperationException("Without credentials, activities go to a serviceUrl on this machine only.");
        }

        using var request = new HttpRequestMessage(method, $"{serviceUrl.TrimEnd('/')}/{path}") { Content = ContentOf(body) };
        using var response = await authentication.HttpClient.SendAsync(request, cancel);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadAsByteArrayAsync(cancel);
        return answer.Length == 0 ? null : JsonSerializer.Deserialize<T>(answer, SchemaJson.Options);
    }

    private static ByteArrayContent ContentOf(object body)
    {
        if (body is null)
        {
            return null;
        }

        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }
}
