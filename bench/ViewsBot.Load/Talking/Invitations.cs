using System.Net.Http.Json;
using System.Text.Json;

namespace ViewsBot.Load.Talking;

/// <summary>Invites fictional children through the demo door.</summary>
internal static class Invitations
{
    public static async Task<Invitation> InviteAsync(HttpClient client, CancellationToken cancel)
    {
        using var response = await client.PostAsJsonAsync("demo/invitations", new { audience = "child", language = "en" }, cancel);
        response.EnsureSuccessStatusCode();

        return await response.Content.ReadFromJsonAsync<Invitation>(JsonSerializerOptions.Web, cancel)
            ?? throw new InvalidOperationException("The demo door gave no invitation.");
    }
}
