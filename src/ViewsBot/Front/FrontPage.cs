using Microsoft.Net.Http.Headers;
using ViewsBot.Chat;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Records.People;

namespace ViewsBot.Front;

/// <summary>The first page: asks for the words of the link; in Development it also offers to try the product out.</summary>
internal sealed class FrontPage(BuiltFiles files, ReadersLanguage languages, IHostEnvironment environment)
{
    /// <summary>The page.</summary>
    public IResult Show(HttpContext context) => Show(context, StatusCodes.Status200OK, _ => "");

    /// <summary>The page after words that open nothing: whom to ask, and nothing about any pupil.</summary>
    public IResult Wrong(HttpContext context) => Show(
        context,
        StatusCodes.Status404NotFound,
        words => $"""<div class="banner" role="alert"><h2>{words.Say("front/wrong-heading")}</h2><p>{words.Say("front/wrong-check")}</p><p>{words.Say("front/wrong-ask")}</p></div>""");

    /// <summary>The page after too many wrong words from one address.</summary>
    public IResult TooMany(HttpContext context) => Show(
        context,
        StatusCodes.Status429TooManyRequests,
        words => $"""<div class="banner" role="alert"><p>{words.Say("front/too-many")}</p></div>""");

    private IResult Show(HttpContext context, int status, Func<LanguageWords, string> notice)
    {
        var words = languages.OfNobody(context);
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;

        return Page.Of(words, words.Get("front/title"), Page.Styles(files, words), Body(words, notice(words)), status);
    }

    private string Body(LanguageWords words, string notice) =>
        $"""
        <header><h1>{words.Say("front/title")}</h1><a class="plain" href="/staff">{words.Say("front/staff")}</a></header>
        <div class="page"><main class="front">
        {notice}
        <form class="card" method="post" action="/open" autocomplete="off">
        <h2>{words.Say("front/heading")}</h2>
        <label for="code">{words.Say("front/code-label")}</label>
        <p id="hint">{words.Say("front/code-hint")}</p>
        <input id="code" name="code" type="text" dir="ltr" aria-describedby="hint" autocapitalize="none" spellcheck="false" required maxlength="200">
        <button data-main type="submit">{words.Say("front/open")}</button>
        </form>
        <p>{words.Say("front/no-code")}</p>
        {(environment.IsDevelopment() ? Try(words) : "")}
        <p><a class="plain" href="{AccessPage.Address}">{words.Say("access/title")}</a></p>
        </main></div>
        """;

    private static string Try(LanguageWords words) =>
        TryAs(words, Audience.Child, "front/try-as-child") + TryAs(words, Audience.YoungPerson, "front/try-as-young-person") + TryAs(words, Audience.Parent, "front/try-as-parent");

    private static string TryAs(LanguageWords words, Audience audience, string key) =>
        $"""<form method="post" action="/try/{AudienceKeys.Of(audience)}"><button type="submit">{words.Say(key)}</button></form>""";
}
