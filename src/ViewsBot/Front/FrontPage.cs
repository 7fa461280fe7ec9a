using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;

namespace ViewsBot.Front;

/// <summary>The first page: asks for the words of the link; in Development it also offers to try the product out.</summary>
internal sealed class FrontPage(BuiltFiles files, Deck deck, IHostEnvironment environment)
{
    /// <summary>The page.</summary>
    public IResult Show() => Show(StatusCodes.Status200OK, "");

    /// <summary>The page after words that open nothing: whom to ask, and nothing about any pupil.</summary>
    public IResult Wrong() => Show(
        StatusCodes.Status404NotFound,
        $"""<div class="banner" role="alert"><h2>{Words.Say("front/wrong-heading")}</h2><p>{Words.Say("front/wrong-check")}</p><p>{Words.Say("front/wrong-ask")}</p></div>""");

    /// <summary>The page after too many wrong words from one address.</summary>
    public IResult TooMany() => Show(
        StatusCodes.Status429TooManyRequests,
        $"""<div class="banner" role="alert"><p>{Words.Say("front/too-many")}</p></div>""");

    private LanguageWords Words => deck.Words.In("en");

    private IResult Show(int status, string notice) => Page.Of(
        Words,
        Words.Get("front/title"),
        Page.Styles(files, Words),
        $"""
        <header><h1>{Words.Say("front/title")}</h1><a class="plain" href="/staff">{Words.Say("front/staff")}</a></header>
        <div class="page"><main class="front">
        {notice}
        <form class="card" method="post" action="/open" autocomplete="off">
        <h2>{Words.Say("front/heading")}</h2>
        <label for="code">{Words.Say("front/code-label")}</label>
        <p id="hint">{Words.Say("front/code-hint")}</p>
        <input id="code" name="code" type="text" aria-describedby="hint" autocapitalize="none" spellcheck="false" required maxlength="200">
        <button data-main type="submit">{Words.Say("front/open")}</button>
        </form>
        <p>{Words.Say("front/no-code")}</p>
        {(environment.IsDevelopment() ? Try : "")}
        <p><a class="plain" href="{AccessPage.Address}">{Words.Say("access/title")}</a></p>
        </main></div>
        """,
        status);

    private string Try => TryAs(Audience.Child, "front/try-as-child") + TryAs(Audience.YoungPerson, "front/try-as-young-person") + TryAs(Audience.Parent, "front/try-as-parent");

    private string TryAs(Audience audience, string key) =>
        $"""<form method="post" action="/try/{AudienceKeys.Of(audience)}"><button type="submit">{Words.Say(key)}</button></form>""";
}
