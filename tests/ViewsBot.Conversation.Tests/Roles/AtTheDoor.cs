using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>Somebody of the staff who tries doors, and what each answers.</summary>
internal sealed partial class AtTheDoor : IDisposable
{
    private readonly HttpClient _http;
    private string _guard = "";

    private AtTheDoor(Product product) =>
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = product.Http.BaseAddress };

    /// <summary>Signs in.</summary>
    public static async Task<AtTheDoor> SignInAsync(Product product, string userName)
    {
        var person = new AtTheDoor(product);
        person._guard = Guard().Match(await person._http.GetStringAsync("/staff/sign-in")).Groups["value"].Value;

        Assert.Equal(HttpStatusCode.Redirect, await person.SendAsync("/staff/sign-in", new Dictionary<string, string> { ["UserName"] = userName, ["Password"] = "demo-school-1" }));
        person._guard = Guard().Match(await person._http.GetStringAsync("/staff/school")).Groups["value"].Value;

        return person;
    }

    /// <summary>Reads an address, as far as its first line.</summary>
    public async Task<HttpStatusCode> ReadAsync(string address)
    {
        using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);

        return response.StatusCode;
    }

    /// <summary>Sends a form.</summary>
    public async Task<HttpStatusCode> SendAsync(string address, IEnumerable<KeyValuePair<string, string>> form)
    {
        using var content = new FormUrlEncodedContent(form.Append(new("__RequestVerificationToken", _guard)));
        using var response = await _http.PostAsync(address, content);

        return response.StatusCode;
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<value>[^"]+)""")]
    private static partial Regex Guard();
}
