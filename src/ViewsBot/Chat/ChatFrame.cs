using ViewsBot.Content.Words;

namespace ViewsBot.Chat;

/// <summary>The page a conversation is held on: a frame with the page's words, which the client fills. It knows nobody.</summary>
internal sealed class ChatFrame(BuiltFiles files, Build build, PageWords pageWords)
{
    /// <summary>The page in a language, as HTML.</summary>
    public string In(LanguageWords words) => Page.Written(words, words.Get("chat/title"), Head(words), Body(words));

    private string Head(LanguageWords words) =>
        $"""
        <script type="module" src="{files.Address("begin.js")}" async></script>
        <script type="module" src="{files.Address("chat.js")}"></script>
        {Page.Styles(files, words)}
        <script type="application/json" id="words" data-build="{build.Name}">{pageWords.AsJson(words)}</script>
        """;

    private static string Body(LanguageWords words) =>
        $"""
        <header><h1>{Page.Encode(words.Get("chat/title"))}</h1></header>
        <div class="page"><main id="stage">
        <p class="line">{Page.Encode(words.Get("chat/loading"))}</p>
        <noscript><p class="line">{Page.Encode(words.Get("chat/needs-script"))}</p></noscript>
        </main></div>
        """;
}
