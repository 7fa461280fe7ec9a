using ViewsBot.MyBoard;

namespace ViewsBot.Front;

/// <summary>The addresses of the small pages.</summary>
internal static class FrontEndpoints
{
    /// <summary>Maps <c>/</c> and <c>/my-board</c>.</summary>
    public static void MapFront(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", (FrontPage page) => page.Show());
        endpoints.MapGet("/my-board", (MyBoardPage page, HttpContext context, CancellationToken cancel) => page.ShowAsync(context, cancel));
    }
}
