using ViewsBot.Dialogs.Boards;

namespace ViewsBot.Entry;

/// <summary>Gives the conversation's page the cards of the topic that is being answered, so that it can go on without a line.</summary>
/// <remarks>Cards that everybody has, and nothing that anybody said. What is tapped on them comes as any tap does, and only then counts.</remarks>
internal static class AheadEndpoint
{
    private const int LongestKey = 100;

    /// <summary>Maps <c>/chat/ahead</c>.</summary>
    public static void MapAhead(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/chat/ahead", ShowAsync);

    private static async Task<IResult> ShowAsync(string option, string? points, string? language, HttpContext context, EntryCookie cookie, ICardsAhead ahead, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await cookie.OpenAsync(context, cancel) is not { } opened) { return Results.Unauthorized(); }

        return Results.Ok(option.Length > LongestKey ? [] : ahead.From(opened.Session, option, points, language));
    }
}
