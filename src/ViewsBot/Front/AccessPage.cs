using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Access;
using ViewsBot.Content.Words;
using ViewsBot.Entry;

namespace ViewsBot.Front;

/// <summary>The accessibility statement: what works and was tested, what was not, what does not work yet, and whom to tell. It needs no script.</summary>
internal sealed class AccessPage(BuiltFiles files, Deck deck, EntryCookie cookie, ReadersLanguage languages)
{
    /// <summary>Where it is.</summary>
    public const string Address = "/accessibility";

    /// <summary>The page, in the language of whoever a cookie opens a conversation for, else in the one the browser is set to.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";
        var session = (await cookie.OpenAsync(context, cancel))?.Session;
        var words = session is null ? languages.OfNobody(context) : languages.Of(context, session);

        return Page.Of(words, words.Get("access/title"), Page.Styles(files, words), Body(words, session?.SeenBy, deck.Access));
    }

    private static string Body(LanguageWords words, IReadOnlyList<string>? names, AccessStatement access) =>
        $"""
        <header class="plain-header"><h1>{words.Say("access/title")}</h1>{Back(words, isInvited: names is not null)}</header>
        <div class="page"><main class="front">
        <p>{words.Say("access/about")} {words.Say("access/aim", ("standard", access.Standard))} {words.Say("access/date", ("date", WrittenDay.WithYear(words, access.WrittenOn)))}</p>
        {Part(words, "access/tested", words.Say("access/how"), access.Tested.Select(claim => claim.WordKey))}
        {Part(words, "access/not-tested", "", access.NotTested.Select(gap => gap.WordKey))}
        {Part(words, "access/not-met", "", access.NotMet.Select(gap => gap.WordKey))}
        <section class="card credits"><h2>{words.Say("access/ask")}</h2><p>{Whom(words, names)} {words.Say("access/tell-what")}</p></section>
        </main></div>
        """;

    private static string Back(LanguageWords words, bool isInvited) =>
        isInvited ? $"""<a class="plain" href="/chat">{words.Say("page/back")}</a>""" : $"""<a class="plain" href="/">{words.Say("front/title")}</a>""";

    private static string Part(LanguageWords words, string heading, string how, IEnumerable<string> keys) =>
        $"""<section class="card credits"><h2>{words.Say(heading)}</h2>{(how.Length > 0 ? $"<p>{how}</p>" : "")}<ul>{string.Concat(keys.Select(key => $"<li>{words.Say(key)}</li>"))}</ul></section>""";

    /// <summary>Those who see the answers at this school, as its settings name them.</summary>
    private static string Whom(LanguageWords words, IReadOnlyList<string>? names) => names switch
    {
        null or [] => words.Say("access/tell-somebody"),
        [var one] => words.Say("access/tell", ("name", one)),
        _ => words.Say("access/tell", ("name", words.Get("list/and", ("first", string.Join(", ", names.SkipLast(1))), ("last", names[^1])))),
    };
}
