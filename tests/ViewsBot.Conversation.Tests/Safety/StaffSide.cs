using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>A member of the fictional school's staff at the real staff pages.</summary>
internal sealed partial class StaffSide : IDisposable
{
    private readonly HttpClient _http;

    private StaffSide(Uri address) => _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Somebody who is not signed in.</summary>
    public static StaffSide Of(Product product) => new(product.Http.BaseAddress!);

    /// <summary>Signs in.</summary>
    public static async Task<StaffSide> SignInAsync(Product product, string userName)
    {
        var side = new StaffSide(product.Http.BaseAddress!);

        await side.PostAsync("/staff/sign-in", "/staff/sign-in", new() { ["UserName"] = userName, ["Password"] = "demo-school-1" });

        return side;
    }

    /// <summary>A page as its text; empty where it is refused.</summary>
    public async Task<string> ReadAsync(string path) => WebUtility.HtmlDecode(await ReadRawAsync(path));

    /// <summary>A page as it is sent; empty where it is refused.</summary>
    public async Task<string> ReadRawAsync(string path)
    {
        using var response = await _http.GetAsync(path);

        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : "";
    }

    /// <summary>How a page is answered.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await _http.GetAsync(path);

        return response.StatusCode;
    }

    /// <summary>What is no page: a picture.</summary>
    public Task<byte[]> FetchAsync(string path) => _http.GetByteArrayAsync(path);

    /// <summary>What a header of an answer says; empty where there is none.</summary>
    public async Task<string> HeaderAsync(string path, string header)
    {
        using var response = await _http.GetAsync(path);

        return string.Join(", ", response.Headers.Concat(response.Content.Headers).Where(one => one.Key == header).SelectMany(one => one.Value));
    }

    /// <summary>Sends a form of a page.</summary>
    public Task PostAsync(string page, string action, Dictionary<string, string> fields) => SendAsync(page, action, fields);

    /// <summary>Sends a form of a page, and reads the page that answers it as its text.</summary>
    public Task<string> AnswerAsync(string page, string action, Dictionary<string, string> fields) => SendAsync(page, action, fields);

    /// <summary>Sends a form of a page in which a field may stand more than once, and reads what comes back.</summary>
    public async Task<string> SendAsync(string page, string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var guard = Guard().Match(await _http.GetStringAsync(page)).Groups["value"].Value;

        using var content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", guard)));
        using var response = await _http.PostAsync(action, content);

        response.EnsureSuccessStatusCode();

        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form as it stands on a page that was read before, and reads what comes back, whatever it is.</summary>
    public async Task<string> SendOnAsync(string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _http.PostAsync(action, content);

        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page with a file, and reads what comes back.</summary>
    public async Task<string> UploadAsync(string page, IEnumerable<KeyValuePair<string, string>> fields, string field, byte[] file, string? action = null)
    {
        using var content = new MultipartFormDataContent();

        foreach (var (name, value) in fields) { content.Add(new StringContent(value), name); }

        content.Add(new StringContent(Guard().Match(await _http.GetStringAsync(page)).Groups["value"].Value), "__RequestVerificationToken");
        content.Add(new ByteArrayContent(file), field, "scan-of-sams-drawing.jpg");

        using var response = await _http.PostAsync(action ?? page, content);

        response.EnsureSuccessStatusCode();

        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page with a file that may be refused.</summary>
    public async Task<(HttpStatusCode Status, string Page)> TryUploadAsync(string page, string field, byte[] file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Guard().Match(await _http.GetStringAsync(page)).Groups["value"].Value), "__RequestVerificationToken" },
            { new ByteArrayContent(file), field, "pupils.csv" },
        };
        using var response = await _http.PostAsync(page, content);

        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<value>[^"]+)""")]
    private static partial Regex Guard();
}
