using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ViewsBot.Channels.DirectLine.Uploads;
using ViewsBot.Channels.DirectLine.Uploads.Pictures;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conformance.Tests.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] s_png = CraftedPicture.Png();
    private static readonly byte[] s_clean = CleanPicture.Of(FileKind.Of(s_png)!, s_png)!;

    [Fact]
    public async Task A_picture_with_an_activity_is_kept_and_served_so_that_no_browser_runs_it()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await page.StartAsync();

        var sent = await UploadAsync(page, Parts("""{"type":"message","text":"my drawing","channelData":{"clientActivityID":"u1"},"attachments":[{"name":"cat.png","contentType":"text/html","thumbnailUrl":"data:image/png;base64,AA=="}]}""", ("cat.png", s_png)));

        Assert.Equal("c1|0000002", sent.Text("id"));
        var echo = (await page.ReadAsync()).Activities[1];
        var attachment = echo.GetProperty("attachments")[0];
        Assert.Equal(("my drawing", "image/png", "cat.png", "data:image/png;base64,AA=="), (echo.GetProperty("text").GetString(), attachment.GetProperty("contentType").GetString(), attachment.GetProperty("name").GetString(), attachment.GetProperty("thumbnailUrl").GetString()));
        Assert.Equal("my drawing", school.Bot.Heard[^1].Text);
        Assert.Equal(attachment.GetProperty("contentUrl").GetString(), school.Bot.Heard[^1].Attachments.Single().ContentUrl);
        await AssertServedAsync(attachment.GetProperty("contentUrl").GetString()!);
    }

    [Fact]
    public async Task A_single_file_as_the_body_is_a_message_with_it()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var content = new ByteArrayContent(s_png);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileName = "../../cat.png" };

        var sent = await UploadAsync(page, content);

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var echo = (await page.ReadAsync()).Activities[1];
        Assert.Equal(("message", "cat.png"), (echo.GetProperty("type").GetString(), echo.GetProperty("attachments")[0].GetProperty("name").GetString()));
    }

    [Fact]
    public async Task What_is_kept_on_disk_is_encrypted_and_outlives_a_restart()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await UploadAsync(page, Parts(null, ("cat.png", s_png)));
        var address = new Uri((await page.ReadAsync()).Activities[1].GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!).PathAndQuery;

        await school.RestartAsync();
        using var http = new HttpClient { BaseAddress = school.Address };

        Assert.Equal(s_clean, await http.GetByteArrayAsync(address));
        var stored = await File.ReadAllBytesAsync(Directory.EnumerateFiles(school.AttachmentsFolder, "*", SearchOption.AllDirectories).Single());
        Assert.Equal(-1, stored.AsSpan().IndexOf(s_clean.AsSpan(8)));
        Assert.Equal(-1, stored.AsSpan().IndexOf("cat"u8));
    }

    [Fact]
    public async Task An_upload_sent_again_is_the_same_message_and_leaves_no_second_file()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        const string Activity = """{"type":"message","channelData":{"clientActivityID":"u1"}}""";

        var first = await UploadAsync(page, Parts(Activity, ("cat.png", s_png)));
        var again = await UploadAsync(page, Parts(Activity, ("cat.png", s_png)));

        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Single(Directory.EnumerateFiles(school.AttachmentsFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_upload_whose_turn_fails_leaves_no_file()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var failed = await UploadAsync(page, Parts("""{"type":"message","text":"throw"}""", ("cat.png", s_png)));

        Assert.Equal(HttpStatusCode.BadGateway, failed.Status);
        Assert.Empty(Directory.EnumerateFiles(school.AttachmentsFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_upload_that_cannot_be_written_is_not_acknowledged_and_said_kindly()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        await File.WriteAllTextAsync(school.AttachmentsFolder, "a file where the folder should be");

        var refused = await UploadAsync(page, Parts(null, ("cat.png", s_png)));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "CannotKeep"), (refused.Status, refused.ErrorCode));
        Assert.Equal("sorry: NothingCanBeKept in any language", refused.Body.GetProperty("error").GetProperty("message").GetString());
        Assert.Empty(school.Bot.Heard);
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("MZ a program")]
    [InlineData("%PDF-1.7")]
    [InlineData("GIF89a with its own comments")]
    [InlineData("RIFF....WEBP")]
    [InlineData("")]
    public async Task What_is_no_whole_picture_is_refused_whatever_it_is_called(string content)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var refused = await UploadAsync(page, Parts(null, ("cat.png", Encoding.UTF8.GetBytes(content))));

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (refused.Status, refused.ErrorCode));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task More_than_ten_megabytes_are_too_much_in_one_file_or_several()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var half = CraftedPicture.Png((5 * 1024 * 1024) + 1);
        var whole = CraftedPicture.Png((10 * 1024 * 1024) + 1);

        var several = await UploadAsync(page, Parts(null, ("a.png", half), ("b.png", half)));
        var one = await UploadAsync(page, Parts(null, ("a.png", whole)));
        var raw = await UploadAsync(page, new ByteArrayContent(whole) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } });

        Assert.All([several, one, raw], answered => Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answered.Status));
        Assert.Empty(school.Bot.Heard);
    }

    [Fact]
    public async Task Ten_megabytes_are_taken()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        var whole = CraftedPicture.Png((10 * 1024 * 1024) - s_png.Length - 12);

        Assert.Equal(10 * 1024 * 1024, whole.Length);
        Assert.Equal(HttpStatusCode.OK, (await UploadAsync(page, Parts(null, ("a.png", whole)))).Status);
    }

    [Theory]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("no json")]
    public async Task An_upload_with_a_broken_activity_is_refused_and_leaves_no_file(string activity)
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();

        var refused = await UploadAsync(page, Parts(activity, ("cat.png", s_png)));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.False(Directory.Exists(school.AttachmentsFolder));
    }

    [Fact]
    public async Task Parts_that_break_off_are_refused()
    {
        await using var school = await School.OpenAsync();
        using var page = school.Page();
        using var content = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(page, content)).Status);
    }

    private static Task<Answered> UploadAsync(Page page, HttpContent content) =>
        page.SendAsync(HttpMethod.Post, "conversations/c1/upload?userId=someone", content);

    private static MultipartFormDataContent Parts(string? activity, params (string Name, byte[] Bytes)[] files)
    {
        var parts = new MultipartFormDataContent();

        if (activity is not null)
        {
            var part = new StringContent(activity);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
            parts.Add(part, "activity", "blob");
        }

        foreach (var (name, bytes) in files) { parts.Add(new ByteArrayContent(bytes), "file", name); }

        return parts;
    }

    private static async Task AssertServedAsync(string address)
    {
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(address));

        Assert.Equal(s_clean, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("sandbox; default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(("inline", "cat.png"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName));
    }
}
