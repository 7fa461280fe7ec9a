using Microsoft.AspNetCore.Http;
using ViewsBot.Chat;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>Whoever opens a page reads what their cookie says, and nobody in particular reads English.</summary>
internal sealed class CookieReader : IPageReader
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "reads";

    public Task<string?> LanguageAsync(HttpContext context, CancellationToken cancel) => Task.FromResult<string?>(context.Request.Cookies[Cookie] ?? "en");
}
