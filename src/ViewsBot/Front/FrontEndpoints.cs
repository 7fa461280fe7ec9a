using Microsoft.AspNetCore.Mvc;
using ViewsBot.MyBoard;

namespace ViewsBot.Front;

/// <summary>The addresses of the small pages.</summary>
internal static class FrontEndpoints
{
    /// <summary>Maps <c>/</c>, <c>/accessibility</c>, <c>/my-board</c> and the page beside it.</summary>
    public static void MapFront(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", (FrontPage page, HttpContext context) => page.Show(context));
        endpoints.MapGet(AccessPage.Address, (AccessPage page, HttpContext context, CancellationToken cancel) => page.ShowAsync(context, cancel));
        endpoints.MapGet("/my-board/pictures/{id}", (MyBoardPage page, string id, HttpContext context, CancellationToken cancel) => page.PictureAsync(id, context, cancel));
        endpoints.MapGet("/my-board", (MyBoardPage page, HttpContext context, CancellationToken cancel) => page.ShowAsync(context, cancel));
        endpoints.MapGet(SharingPage.Address, (SharingPage page, HttpContext context, CancellationToken cancel) => page.ShowAsync(context, cancel));
        endpoints.MapPost(SharingPage.Address, (SharingPage page, HttpContext context, CancellationToken cancel) => page.KeepAsync(context, cancel))
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(SharingPage.MostBytes));
    }
}
