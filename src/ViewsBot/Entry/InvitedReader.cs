using ViewsBot.Chat;

namespace ViewsBot.Entry;

/// <summary>Whoever the cookie of an invitation lets in: the language that the page's first call will name too, so that the page need not turn to it.</summary>
internal sealed class InvitedReader(EntryCookie cookie, ReadersLanguage languages) : IPageReader
{
    /// <inheritdoc/>
    public async Task<string?> LanguageAsync(HttpContext context, CancellationToken cancel)
    {
        var words = await cookie.OpenAsync(context, cancel) is { } opened ? languages.Of(context, opened.Session) : languages.OfNobody(context);

        return words.Language;
    }
}
