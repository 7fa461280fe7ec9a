using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ViewsBot.Load.Cards;

namespace ViewsBot.Load.Talking;

/// <summary>A conversation over the Bot Connector: taps are posted to <c>/api/messages</c>, cards come to the service URL.</summary>
internal sealed class ConnectorTalk(HttpClient client, Invitations invitations, ConnectorDoor door) : ITalk
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly string _id = Guid.NewGuid().ToString("n");
    private readonly CardsGiven _cards = new();
    private int _sent;

    public async Task<Card> BeginAsync(CancellationToken cancel)
    {
        var invitation = await invitations.NextAsync(cancel);
        door.Open(_id, _cards);
        await PostAsync($"\"text\":{JsonSerializer.Serialize(invitation.Code)}", cancel);

        return await _cards.NewestAsync(cancel);
    }

    public async Task<Card> TapAsync(string value, CancellationToken cancel)
    {
        await PostAsync($"\"value\":{value}", cancel);

        return await _cards.NewestAsync(cancel);
    }

    public ValueTask DisposeAsync()
    {
        door.Close(_id);

        return ValueTask.CompletedTask;
    }

    private async Task PostAsync(string said, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(
            $"{{\"type\":\"message\",\"id\":\"{++_sent}\",\"channelId\":\"emulator\",\"serviceUrl\":\"{door.Url}\",\"locale\":\"en-GB\","
            + $"\"from\":{{\"id\":\"child-{_id}\"}},\"recipient\":{{\"id\":\"bot\"}},\"conversation\":{{\"id\":\"{_id}\"}},{said}}}"));
        content.Headers.ContentType = Json;

        using var response = await client.PostAsync("api/messages", content, cancel);
        response.EnsureSuccessStatusCode();
    }
}
