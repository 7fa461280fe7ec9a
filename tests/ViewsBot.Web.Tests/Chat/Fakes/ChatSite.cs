using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ViewsBot.Chat;
using ViewsBot.Testing;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>The product's chat pages on a port of their own, with a Direct Line whose faults a test decides.</summary>
internal sealed class ChatSite : IAsyncDisposable
{
    private const string Line = "/v3/directline";

    private readonly WebApplication _app;

    private ChatSite(WebApplication app, FakeLine line)
    {
        _app = app;
        Bot = line;
    }

    public FakeLine Bot { get; }

    public string Address => _app.Urls.Single();

    public static async Task<ChatSite> StartAsync(Func<JsonObject, IEnumerable<JsonObject>> reply)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(Repository.Root, "src", "ViewsBot") });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Cards.Deck).AddSingleton<IPageReader, CookieReader>().AddChatPages();

        var app = builder.Build();
        var line = new FakeLine(reply);
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((context, next) => CutOffWhenDown(context, next, line));
        app.UseSecurityHeaders();
        app.UseWebSockets();
        app.MapChatPages();
        Map(app, line);
        await app.StartAsync();

        return new ChatSite(app, line);
    }

    public async ValueTask DisposeAsync()
    {
        Bot.GoDown();
        await _app.DisposeAsync();
    }

    private static Task CutOffWhenDown(HttpContext context, RequestDelegate next, FakeLine line)
    {
        if (!line.IsDown) { return next(context); }

        context.Abort();

        return Task.CompletedTask;
    }

    private static void Map(WebApplication app, FakeLine line)
    {
        app.MapPost("/chat/token", () => line.IsInvited ? Results.Json(PassOf(line)) : Results.Unauthorized());
        app.MapPost("/chat/begin", (HttpRequest request) => line.IsInvited
            ? Results.Json(new { pass = PassOf(line), streamUrl = StreamOf(request), heard = line.Said() })
            : Results.Unauthorized());

        app.MapGet("/chat/ahead", (string option, string language) => line.HasAhead ? Cards.From(option, language) : []);

        app.MapGet("/chat/heard/{language}", (string language) =>
        {
            line.RecordedAsked++;

            return line.Recorded.ToDictionary(sentence => sentence, sentence => $"/chat/heard/{language}/{line.Recorded.IndexOf(sentence)}");
        });
        app.MapGet("/chat/heard/{language}/{number:int}", (int number) => Results.Bytes(CraftedSound.Mp3(number), "audio/mpeg", enableRangeProcessing: true));

        var direct = app.MapGroup(Line);
        direct.AddEndpointFilter(async (call, next) => IsAllowed(call.HttpContext.Request, line) ? await next(call) : Results.Json(new { error = new { code = "TokenExpired" } }, statusCode: 403));
        direct.MapPost("/conversations", Begun);
        direct.MapGet("/conversations/{id}", Begun);
        direct.MapPost("/conversations/{id}/activities", (JsonObject activity, HttpContext context) => Take(activity, context, line));
        direct.MapPost("/conversations/{id}/upload", (string id, HttpContext context) => UploadAsync(context, line));
        direct.MapGet("/conversations/{id}/activities", (string? watermark) => Results.Json(line.Poll(watermark)));

        app.Map("/stream", (HttpContext context, string? watermark) => ListenAsync(context, watermark, line));
    }

    private static object PassOf(FakeLine line) => new
    {
        conversationId = FakeLine.Conversation,
        token = line.NewToken(),
        expiresIn = 1800,
        userId = "person",
        language = line.Language,
        speech = line.HearsSpeech,
        textSize = line.TextSize,
        readAloud = line.ReadAloud,
        build = line.Build,
    };

    private static string StreamOf(HttpRequest request) => $"ws://{request.Host}/stream?watermark={request.Query["watermark"]}";

    private static async Task<IResult> UploadAsync(HttpContext context, FakeLine line)
    {
        var parts = await context.Request.ReadFormAsync();
        using var activity = parts.Files["activity"]!.OpenReadStream();
        var said = (await JsonNode.ParseAsync(activity))!.AsObject();
        var picture = parts.Files["file"]!;
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes);

        if (line.RefusesPictures) { return Results.Json(new { error = new { code = "BadArgument" } }, statusCode: 400); }

        line.Pictures.Add((picture.FileName, bytes.ToArray()));

        return Results.Json(new { id = line.Take(said) });
    }

    private static IResult Begun(HttpRequest request) => Results.Json(new
    {
        conversationId = FakeLine.Conversation,
        token = request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal),
        expires_in = 1800,
        streamUrl = StreamOf(request),
    });

    private static IResult Take(JsonObject activity, HttpContext context, FakeLine line)
    {
        var id = line.Take(activity);

        if (line.AnswersToLose > 0)
        {
            line.AnswersToLose--;
            context.Abort();
        }

        return Results.Json(new { id });
    }

    private static async Task ListenAsync(HttpContext context, string? watermark, FakeLine line)
    {
        if (line.RefusesSockets) { context.Response.StatusCode = StatusCodes.Status403Forbidden; return; }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await line.ListenAsync(socket, watermark, context.RequestAborted);
    }

    private static bool IsAllowed(HttpRequest request, FakeLine line) => line.Takes(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal));
}
