using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Views;

namespace ViewsBot.Entry;

/// <summary>In which language a page is written for whoever a cookie opens: their own, and while they have chosen none, the one their browser is set to.</summary>
internal sealed class ReadersLanguage(OfferedLanguages languages, Deck deck)
{
    private const int MostTags = 10;

    /// <summary>The words, as their audience reads them.</summary>
    public LanguageWords Of(HttpContext context, ViewSession session) => languages.For(session, [.. Asked(context.Request)]);

    /// <summary>The words of a page for whoever has opened nothing, as the browser is set; else English. Such a page asks for no consent, so no speaker need have read its language with a school.</summary>
    /// <remarks>Asks nothing of the database: it may be what has broken.</remarks>
    public LanguageWords OfNobody(HttpContext context) =>
        Asked(context.Request).Select(asked => Locales.Find(asked, deck.Words.Languages)).OfType<LanguageWords>().FirstOrDefault() ?? languages.English;

    /// <summary>What the browser asks for, the dearest first.</summary>
    private static IEnumerable<string> Asked(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => asked.Value.ToString())
        .Take(MostTags);
}
