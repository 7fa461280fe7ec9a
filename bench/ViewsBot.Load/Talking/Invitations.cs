using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace ViewsBot.Load.Talking;

/// <summary>Invites fictional children through the demo door. Making a child costs far more than a tap and is no part of it, so it is done beforehand.</summary>
internal sealed class Invitations(HttpClient client)
{
    private readonly ConcurrentQueue<Invitation> _ready = new();

    /// <summary>Makes invitations to be used later.</summary>
    public async Task PrepareAsync(int count, CancellationToken cancel)
    {
        var together = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel };
        await Parallel.ForAsync(0, count, together, async (_, each) => _ready.Enqueue(await InviteAsync(each)));
    }

    /// <summary>One that was made, or a new one.</summary>
    public async Task<Invitation> NextAsync(CancellationToken cancel) =>
        _ready.TryDequeue(out var invitation) ? invitation : await InviteAsync(cancel);

    private async Task<Invitation> InviteAsync(CancellationToken cancel)
    {
        using var response = await client.PostAsJsonAsync("demo/invitations", new { audience = "child", language = "en" }, cancel);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<Invitation>(JsonSerializerOptions.Web, cancel)
            ?? throw new InvalidOperationException("The demo door gave no invitation.");
    }
}
