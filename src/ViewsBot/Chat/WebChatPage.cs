namespace ViewsBot.Chat;

/// <summary>Stock Web Chat on the same conversation, for those who know it and for holding our Direct Line against it.</summary>
internal static class WebChatPage
{
    public static async Task<IResult> ShowAsync(BuiltFiles files, PageWords pageWords, IPageReader reader, HttpContext context, string? language, CancellationToken cancel)
    {
        var words = pageWords.In(language ?? await reader.LanguageAsync(context, cancel));
        var head =
            $"""
            <link rel="icon" href="{files.Address("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{files.Address("webchat-page.css")}">
            <script src="{files.Address("webchat.js")}" defer></script>
            <script type="module" src="{files.Address("webchat-page.js")}"></script>
            """;
        var body =
            $"""
            <main id="webchat" data-ended="{Page.Encode(words.Get("chat/ended"))}"></main>
            <noscript><p>{Page.Encode(words.Get("chat/needs-script"))}</p></noscript>
            """;

        return Page.Of(words, words.Get("chat/title"), head, body);
    }
}
