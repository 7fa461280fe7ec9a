using Microsoft.AspNetCore.Mvc;

namespace ViewsBot.Entry;

/// <summary>The ways in: the link, the typed words, and the chat page's token.</summary>
internal static class EntryEndpoints
{
    /// <summary>Maps <c>/i/{code}</c>, <c>/open</c>, <c>/chat/token</c>, <c>/chat/begin</c> and <c>/chat/ahead</c>.</summary>
    public static IEndpointRouteBuilder MapEntry(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/i/{code}", (string code, string? to, EntryDoor door, HttpContext context, CancellationToken cancel) =>
            door.EnterAsync(context, code, to, cancel));
        endpoints.MapPost("/open", ([FromForm] string? code, EntryDoor door, HttpContext context, CancellationToken cancel) =>
            door.EnterAsync(context, code, to: null, cancel)).DisableAntiforgery();
        endpoints.MapPost("/chat/token", TokenAsync);
        endpoints.MapPost("/chat/begin", (FirstCall first, HttpContext context, CancellationToken cancel) => first.AnswerAsync(context, cancel));
        endpoints.MapAhead();
        endpoints.MapPost("/leave", (HttpContext context) =>
        {
            EntryCookie.Take(context);

            return Results.NoContent();
        });

        return endpoints;
    }

    private static async Task<IResult> TokenAsync(HttpContext context, EntryCookie cookie, ChatPasses passes, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        return await cookie.OpenAsync(context, cancel) is { } opened ? Results.Ok(passes.For(context, opened).Pass) : Results.Unauthorized();
    }
}
