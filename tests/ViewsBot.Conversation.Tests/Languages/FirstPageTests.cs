using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ViewsBot.Records.People;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>The page is in its reader's language with its first answer, and comes in the smallest form the browser takes.</summary>
public sealed class FirstPageTests(FourLanguages languages) : IClassFixture<FourLanguages>
{
    [Theory]
    [InlineData("ar", "ar", "rtl")]
    [InlineData("ur-PK, en;q=0.5", "ur", "rtl")]
    [InlineData("pl", "pl", "ltr")]
    [InlineData("de", "en", "ltr")]
    public async Task Whoever_has_chosen_no_language_yet_gets_the_page_in_the_one_their_browser_is_set_to_and_need_not_ask_again(string browser, string language, string direction)
    {
        var code = await languages.InviteToChooseAsync();

        var page = await PageAsync("/chat", await CookieAsync(code), browser);

        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", page, StringComparison.Ordinal);
        Assert.Equal(languages.Say(language, "chat/send"), SentenceOf(page, "chat/send"));
        Assert.Equal((await languages.PassAsync(code, browser)).GetProperty("language").GetString(), LanguageOf(page));
    }

    [Fact]
    public async Task The_language_of_the_invitation_comes_before_the_browsers()
    {
        var code = await languages.InviteInAsync("ur", Audience.Parent);

        var page = await PageAsync("/chat", await CookieAsync(code), browser: "pl");

        Assert.Equal("ur", LanguageOf(page));
        Assert.Equal("ur", (await languages.PassAsync(code, browser: "pl")).GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_page_that_nobody_is_invited_to_is_in_the_language_the_browser_is_set_to()
    {
        var page = await PageAsync("/chat", cookie: null, browser: "pl");

        Assert.Equal("pl", LanguageOf(page));
    }

    [Theory]
    [InlineData("/chat", "br")]
    [InlineData("/chat", "gzip")]
    [InlineData("/chat/words/ur", "br")]
    [InlineData("/chat/words/ur", "gzip")]
    [InlineData("/chat/worker.js", "br")]
    public async Task What_is_the_same_for_everybody_comes_small_and_says_what_it_says_otherwise(string path, string form)
    {
        var cookie = await CookieAsync(await languages.InviteInAsync("ur", Audience.Child));
        var plain = await PageAsync(path, cookie, browser: "ur");

        using var request = Request(HttpMethod.Get, path, cookie, browser: "ur", form);
        using var answer = await languages.Product.Http.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal([form], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(bytes.Length * 2 < Encoding.UTF8.GetByteCount(plain), $"{bytes.Length} bytes");
        Assert.Equal(plain, Unpacked(bytes, form));
    }

    [Fact]
    public async Task What_somebody_said_and_their_token_are_never_compressed_together()
    {
        var cookie = await CookieAsync(await languages.InviteInAsync("ur", Audience.Child));

        using var request = Request(HttpMethod.Post, "/chat/begin", cookie, browser: "ur", "br");
        using var answer = await languages.Product.Http.SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task One_readers_page_is_not_given_to_another_by_what_stands_between()
    {
        using var request = Request(HttpMethod.Get, "/chat", cookie: null, browser: "pl", form: "br");
        using var answer = await languages.Product.Http.SendAsync(request);

        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal(["Cookie", "Accept-Language", "Accept-Encoding"], answer.Headers.Vary);
    }

    private static string LanguageOf(string page) => WordsOf(page).GetProperty("language").GetString()!;

    private static string? SentenceOf(string page, string key) => WordsOf(page).GetProperty("sentences").GetProperty(key).GetString();

    private static JsonElement WordsOf(string page)
    {
        var begins = page.IndexOf('{', page.IndexOf("id=\"words\"", StringComparison.Ordinal));

        return JsonSerializer.Deserialize<JsonElement>(page[begins..page.IndexOf("</script>", begins, StringComparison.Ordinal)]);
    }

    private static string Unpacked(byte[] bytes, string form)
    {
        using var packed = new MemoryStream(bytes);
        using Stream unpacking = form == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacking, Encoding.UTF8);

        return reader.ReadToEnd();
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? cookie, string browser, string? form)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Accept-Language", browser);
        if (cookie is not null) { request.Headers.Add("Cookie", cookie); }
        if (form is not null) { request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(form)); }

        return request;
    }

    private async Task<string> PageAsync(string path, string? cookie, string browser)
    {
        using var request = Request(HttpMethod.Get, path, cookie, browser, form: null);
        using var answer = await languages.Product.Http.SendAsync(request);

        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private async Task<string> CookieAsync(string code)
    {
        using var entered = await languages.Product.Http.GetAsync($"/i/{code}");

        return entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }
}
