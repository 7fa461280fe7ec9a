using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Records.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>A product that speaks English, Urdu, Polish and Arabic.</summary>
public sealed class FourLanguages : IAsyncDisposable
{
    private readonly SpokenCards _cards = new("ur", "pl", "ar");

    /// <summary>Starts it.</summary>
    public FourLanguages() => Product = Product.Start(_cards);

    /// <summary>The product.</summary>
    public Product Product { get; }

    /// <summary>A sentence in a language, as an audience reads it.</summary>
    public string Say(string language, string key, string audience = "child") => Product.Services.GetRequiredService<Deck>().Words.In(language).For(audience).Get(key);

    /// <summary>Somebody whose invitation leaves the language to them; their conversation has not begun.</summary>
    public Task<string> InviteToChooseAsync(Audience audience = Audience.Child) => InviteInAsync(language: null, audience);

    /// <summary>Somebody whose invitation names a language; their conversation has not begun.</summary>
    public async Task<string> InviteInAsync(string? language, Audience audience) =>
        (await Product.Services.GetRequiredService<IFictionalSchool>().InviteNewPupilAsync(audience, language, bornOn: null, default)).Code.Value;

    /// <summary>What a page is told that opens a link in a browser set to these languages.</summary>
    public async Task<JsonElement> PassAsync(string code, string browser)
    {
        using var entered = await Product.Http.GetAsync($"/i/{code}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");

        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        request.Headers.Add("Accept-Language", browser);

        using var response = await Product.Http.SendAsync(request);

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Product.DisposeAsync();
        _cards.Dispose();
    }
}
