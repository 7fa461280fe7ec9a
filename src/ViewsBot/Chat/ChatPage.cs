using Microsoft.Net.Http.Headers;

namespace ViewsBot.Chat;

/// <summary>Gives the page a conversation is held on, and its words in other languages.</summary>
internal static class ChatPage
{
    /// <summary>The page, in the language of whoever opens it, so that it need not ask for its words a second time.</summary>
    public static async Task<IResult> ShowAsync(PublicText texts, ChatFrame frame, PageWords pageWords, IPageReader reader, HttpContext context, string? language, CancellationToken cancel)
    {
        var words = pageWords.In(language ?? await reader.LanguageAsync(context, cancel));

        // It names the files of this build, and what is kept of it on the way is for this reader alone.
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = $"{HeaderNames.Cookie}, {HeaderNames.AcceptLanguage}";

        return texts.Give(context, "chat/" + words.Language, Page.Html, () => frame.In(words));
    }

    /// <summary>The page's words in another language; 404 when there is no file for it.</summary>
    public static IResult Words(PublicText texts, PageWords pageWords, HttpContext context, string language) =>
        pageWords.In(language) is { } words && string.Equals(words.Language, language, StringComparison.OrdinalIgnoreCase)
            ? texts.Give(context, "words/" + words.Language, "application/json; charset=utf-8", () => pageWords.AsJson(words))
            : Results.NotFound();
}
