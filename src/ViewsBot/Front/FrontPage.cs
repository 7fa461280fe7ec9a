using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Words;

namespace ViewsBot.Front;

/// <summary>The first page: asks for the words of the link; in Development it also offers to try the product out.</summary>
internal sealed class FrontPage(BuiltFiles files, Deck deck, IHostEnvironment environment)
{
    /// <summary>The page.</summary>
    public IResult Show() => Show(StatusCodes.Status200OK, "");

    /// <summary>The page after words that open nothing: whom to ask, and nothing about any pupil.</summary>
    public IResult Wrong() => Show(
        StatusCodes.Status404NotFound,
        $"""<div class="notice" role="alert"><h2>{Words.Say("front/wrong-heading")}</h2><p>{Words.Say("front/wrong-check")}</p><p>{Words.Say("front/wrong-ask")}</p></div>""");

    /// <summary>The page after too many wrong words from one address.</summary>
    public IResult TooMany() => Show(
        StatusCodes.Status429TooManyRequests,
        $"""<div class="notice" role="alert"><p>{Words.Say("front/too-many")}</p></div>""");

    private LanguageWords Words => deck.Words.In("en");

    private IResult Show(int status, string notice) => Html.Page(
        files,
        Words,
        "front/title",
        $"""
        <header class="front-header"><p>{Words.Say("front/title")}</p><a class="quiet" href="/staff">{Words.Say("front/staff")}</a></header>
        <main>
        {notice}
        <h1>{Words.Say("front/heading")}</h1>
        <form method="post" action="/open" autocomplete="off">
        <label for="code">{Words.Say("front/code-label")}</label>
        <p id="hint">{Words.Say("front/code-hint")}</p>
        <input id="code" name="code" type="text" aria-describedby="hint" autocapitalize="none" spellcheck="false" required maxlength="200">
        <button class="main" type="submit">{Words.Say("front/open")}</button>
        </form>
        <p>{Words.Say("front/no-code")}</p>
        {(environment.IsDevelopment() ? Try : "")}
        </main>
        """,
        status);

    private string Try => $"""<form method="post" action="/try"><button type="submit">{Words.Say("front/try-as-child")}</button></form>""";
}
