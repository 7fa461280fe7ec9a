using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Records.People;

namespace ViewsBot.Heard;

/// <summary>
/// Gives the conversation's page sentences to be heard, where its device has no voice for their language. A page asks which there are only
/// then, so that whoever has a voice loads nothing. No address says who asks: that is in the cookie.
/// </summary>
internal static class HeardEndpoints
{
    private const string Root = "/chat/heard";
    private const int NameLength = 32;

    /// <summary>A day: a recording that was taken back is gone from the devices that played it by then.</summary>
    private const string KeptForADay = "private, max-age=86400, immutable";

    /// <summary>Maps <c>/chat/heard/{language}</c>, each sentence with its address, and the sentences below it.</summary>
    public static void MapHeard(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Root + "/{language}", ShowAsync);
        endpoints.MapGet(Root + "/{language}/{name}", SayAsync);
    }

    private static async Task<IResult> ShowAsync(string language, HttpContext context, EntryCookie cookie, Deck deck, HeardSentences heard, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await SchoolAsync(context, cookie, cancel) is not { } school) { return Results.Unauthorized(); }

        return Find(deck, language) is { } words
            ? Results.Ok(heard.In(school, words).ToDictionary(sentence => sentence.Key, sentence => $"{Root}/{words.Language}/{sentence.Value}"))
            : Results.NotFound();
    }

    private static async Task<IResult> SayAsync(string language, string name, HttpContext context, EntryCookie cookie, Deck deck, HeardSentences heard, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await SchoolAsync(context, cookie, cancel) is not { } school) { return Results.Unauthorized(); }

        if (!IsName(name) || Find(deck, language) is not { } words || await heard.SayAsync(school, words, name, cancel) is not { } sound) { return Results.NotFound(); }

        context.Response.Headers.CacheControl = KeptForADay;

        // Safari plays nothing that it cannot ask for in parts.
        return Results.Bytes(sound.Bytes, sound.MediaType, enableRangeProcessing: true);
    }

    private static async Task<SchoolId?> SchoolAsync(HttpContext context, EntryCookie cookie, CancellationToken cancel) => (await cookie.OpenAsync(context, cancel))?.Session.School;

    private static LanguageWords? Find(Deck deck, string language) => deck.Words.Find(language);

    private static bool IsName(string name) => name.Length == NameLength && name.All(char.IsAsciiHexDigitLower);
}
