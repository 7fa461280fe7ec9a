namespace ViewsBot.Floor.Channels;

/// <summary>The doors of the Direct Line a conversation needs, without tokens that mean anything.</summary>
internal static class FloorDirectLine
{
    public static void MapFloorDirectLine(this IEndpointRouteBuilder endpoints, FloorConversations conversations)
    {
        endpoints.MapPost("/demo/invitations", () => Results.Json(new { code = "floor-floor-floor-floor", directLineToken = "floor" }));
        endpoints.MapPost("/v3/directline/conversations", (HttpRequest request) => Begun(request, conversations.Begin()));
        endpoints.MapGet("/v3/directline/conversations/{id}/stream", (string id, HttpContext context) => OpenAsync(id, context, conversations));
        endpoints.MapPost("/v3/directline/conversations/{id}/activities", (string id, HttpContext context) => TapAsync(id, context, conversations));
    }

    private static IResult Begun(HttpRequest request, FloorConversation conversation) => Results.Json(
        new
        {
            conversationId = conversation.Id,
            token = "floor",
            expires_in = 3600,
            streamUrl = $"ws://{request.Host}/v3/directline/conversations/{conversation.Id}/stream?t=floor",
        },
        statusCode: StatusCodes.Status201Created);

    private static async Task OpenAsync(string id, HttpContext context, FloorConversations conversations)
    {
        if (conversations.Find(id) is not { } conversation || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await conversation.OpenAsync(socket, context.RequestAborted);
    }

    private static async Task TapAsync(string id, HttpContext context, FloorConversations conversations)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var incoming = await Incoming.ReadAsync(context.Request, context.RequestAborted);
        var activity = await conversation.TapAsync(incoming, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($"{{\"id\":\"{activity}\"}}");
    }
}
