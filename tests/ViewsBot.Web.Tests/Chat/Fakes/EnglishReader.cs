using Microsoft.AspNetCore.Http;
using ViewsBot.Chat;

namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>Whoever opens a page reads English.</summary>
internal sealed class EnglishReader : IPageReader
{
    public Task<string?> LanguageAsync(HttpContext context, CancellationToken cancel) => Task.FromResult<string?>("en");
}
