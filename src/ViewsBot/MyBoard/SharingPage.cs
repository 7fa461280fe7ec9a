using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Reading;

namespace ViewsBot.MyBoard;

/// <summary>The page beside a person's own board where they choose, at any time, who may see what. It needs no script.</summary>
/// <remarks>Its form needs no token of its own: the cookie is not sent along from another site (SameSite).</remarks>
internal sealed class SharingPage(BuiltFiles files, Deck deck, EntryCookie cookie, ReadersLanguage languages, IPupilRecords records, ISharingStore store)
{
    /// <summary>Where it is.</summary>
    public const string Address = "/my-board/sharing";

    /// <summary>The largest form: far more than anybody can have said.</summary>
    public const int MostBytes = 256 * 1024;

    private const string KeptMark = "kept";

    /// <summary>The page; for anybody who does not own their views, their board.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await cookie.OpenAsync(context, cancel) is not { } opened) { return EntryDoor.SeeOther(context, "/"); }

        var viewer = ViewerOf(opened);

        if (!opened.Session.OwnsViews || await store.OfSessionAsync(viewer, cancel) is not { } now
            || await records.SessionAsync(viewer, viewer.Session, cancel) is not { } session)
        {
            return EntryDoor.SeeOther(context, "/my-board");
        }

        var words = languages.Of(context, opened.Session);
        var form = new SharingForm(words, now).Of(SharingSubjects.Of(session, words, deck));

        return Page.Of(words, words.Get("sharing/heading"), Page.Styles(files, words), Body(words, form, context.Request.Query.ContainsKey(KeptMark)));
    }

    /// <summary>Keeps what was changed, and shows the page again.</summary>
    public async Task<IResult> KeepAsync(HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await cookie.OpenAsync(context, cancel) is not { Session.OwnsViews: true } opened) { return EntryDoor.SeeOther(context, "/"); }

        var viewer = ViewerOf(opened);

        if (await store.OfSessionAsync(viewer, cancel) is not { } now) { return EntryDoor.SeeOther(context, "/my-board"); }

        var changed = SharingForm.Read(await context.Request.ReadFormAsync(cancel), now.Sharing);

        return changed is not null && await store.ChooseAsync(viewer, changed, languages.Of(context, opened.Session).Language, cancel)
            ? EntryDoor.SeeOther(context, $"{Address}?{KeptMark}")
            : EntryDoor.SeeOther(context, Address);
    }

    private static Viewer.Invited ViewerOf(Opened.To opened) => new(opened.Session.Id, opened.Session.Speaker.Id);

    private static string Body(LanguageWords words, string form, bool isKept) =>
        $"""
        <header class="plain-header"><h1>{words.Say("sharing/heading")}</h1><a class="plain" href="/my-board">{words.Say("page/title")}</a></header>
        <div class="page"><main class="my-board">
        {(isKept ? $"""<p class="card" role="status">{words.Say("sharing/page-kept")}</p>""" : "")}
        <p>{words.Say("opening/yours")} {words.Say("sharing/page-how")}</p>
        {form}
        </main></div>
        """;
}
