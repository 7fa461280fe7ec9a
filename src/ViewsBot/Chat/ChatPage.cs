namespace ViewsBot.Chat;

/// <summary>The page a conversation is held on: a frame with the page's words, which the client fills.</summary>
internal static class ChatPage
{
    public static IResult Show(BuiltFiles files, Build build, PageWords pageWords, HttpResponse response, string? language)
    {
        // It names the files of this build.
        response.Headers.CacheControl = "no-cache";

        var words = pageWords.In(language);
        var head =
            $"""
            <script type="module" src="{files.Address("begin.js")}" async></script>
            <script type="module" src="{files.Address("chat.js")}"></script>
            {Page.Styles(files, words)}
            <script type="application/json" id="words" data-build="{build.Name}">{pageWords.AsJson(words)}</script>
            """;
        var body =
            $"""
            <header><h1>{Page.Encode(words.Get("chat/title"))}</h1></header>
            <div class="page"><main id="stage">
            <p class="line">{Page.Encode(words.Get("chat/loading"))}</p>
            <noscript><p class="line">{Page.Encode(words.Get("chat/needs-script"))}</p></noscript>
            </main></div>
            """;

        return Page.Of(words, words.Get("chat/title"), head, body);
    }

    /// <summary>The page's words in another language; 404 when there is no file for it.</summary>
    public static IResult Words(PageWords pageWords, string language) =>
        pageWords.In(language) is { } words && string.Equals(words.Language, language, StringComparison.OrdinalIgnoreCase)
            ? Results.Content(pageWords.AsJson(words), "application/json")
            : Results.NotFound();
}
