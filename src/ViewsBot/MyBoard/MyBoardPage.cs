using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Hosting;
using ViewsBot.Records.Notes;
using ViewsBot.Records.Paper;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>The page of a person's own board, to keep or print. A disclosure is nowhere on it.</summary>
internal sealed class MyBoardPage(BuiltFiles files, Deck deck, EntryCookie cookie, ReadersLanguage languages, IPupilRecords records, ICycleNoteStore notes, TimeProvider clock)
{
    /// <summary>The page; without an invitation's cookie, the front page.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await cookie.OpenAsync(context, cancel) is not { } opened) { return EntryDoor.SeeOther(context, "/"); }

        var viewer = new Viewer.Invited(opened.Session.Id, opened.Session.Speaker.Id);

        return await records.SessionAsync(viewer, opened.Session.Id, cancel) is { } session
            ? PageOf(
                languages.Of(context, opened.Session),
                session,
                opened.Session.Speaker.Audience == Audience.Parent ? await records.SharedWithParentAsync(viewer, cancel) : [],
                opened.Session.Speaker.Audience == Audience.Parent ? await notes.DiaryAsync(viewer, cancel) : [])
            : EntryDoor.SeeOther(context, "/");
    }

    /// <summary>One of the person's own pictures; without an invitation's cookie, nothing.</summary>
    public async Task<IResult> PictureAsync(string id, HttpContext context, CancellationToken cancel)
    {
        if (PictureId.Parse(id) is not { } picture || await cookie.OpenAsync(context, cancel) is not { } opened) { return Results.NotFound(); }

        var viewer = new Viewer.Invited(opened.Session.Id, opened.Session.Speaker.Id);

        return await records.PictureAsync(viewer, picture, cancel) is { } found ? PictureAnswer.Of(context, found.Bytes, found.Picture.MediaType) : Results.NotFound();
    }

    private IResult PageOf(LanguageWords words, SessionOnFile session, IReadOnlyList<SessionOnFile> shared, IReadOnlyList<NoteOnFile> diary) =>
        Page.Of(words, words.Get("page/title"), Head(words), Body(words, session, shared, diary));

    private string Head(LanguageWords words) =>
        $"""
        {Page.Styles(files, words)}
        <script type="module" src="{files.Address("print.js")}"></script>
        """;

    private string Body(LanguageWords words, SessionOnFile session, IReadOnlyList<SessionOnFile> shared, IReadOnlyList<NoteOnFile> diary) =>
        $"""
        <header class="plain-header"><h1>{words.Say("page/title")}</h1><a class="plain" href="/chat">{words.Say("page/back")}</a>{(session.Session.OwnsViews ? $"""<a class="plain" href="{SharingPage.Address}">{words.Say("sharing/heading")}</a>""" : "")}<button type="button" data-print hidden>{words.Say("page/print")}</button></header>
        <div class="page"><main class="my-board"><p class="on-paper">{words.Say("page/title")}</p>
        {Diary(words, diary)}
        {Said(words, session, session)}
        {Questions(words, session)}
        {(IsEmpty(session) ? $"<p>{words.Say("page/nothing-yet")}</p>" : "")}
        {string.Concat(shared.Select(one => $"""<h2 class="shared">{words.Say("page/shared-with-you", ("name", one.Session.Speaker.Name))}</h2>{Said(words, session, one)}"""))}
        </main></div>
        """;

    /// <summary>What school wrote into the diary, in the language it was written in; what home writes is among their own words.</summary>
    private static string Diary(LanguageWords words, IReadOnlyList<NoteOnFile> diary) => diary.Count == 0
        ? ""
        : $"""<section class="card" id="diary"><h2>{words.Say("page/from-school")}</h2><p>{words.Say("page/from-school-answer")}</p>{string.Concat(diary.Select(one => $"""<figure><figcaption>{WrittenDay.WithYear(words, one.Note.On)}, <bdi>{Page.Encode(one.By)}</bdi></figcaption><blockquote lang="en" dir="ltr"><p>{Page.Encode(one.Note.Words)}</p></blockquote></figure>"""))}</section>""";

    private string Questions(LanguageWords words, SessionOnFile session)
    {
        var taken = QuestionsToTake.Of(session.Choices);
        var questions = deck.Explain.For(AudienceKeys.Of(session.Session.Speaker.Audience)).Find("questions")?.Parts.Where(part => taken.Contains(part.Key)).ToList() ?? [];

        return questions.Count == 0
            ? ""
            : $"""<section class="card"><h2>{words.Say("page/questions")}</h2><ul>{string.Concat(questions.Select(part => $"<li>{words.Say(part.WordKey)}</li>"))}</ul></section>""";
    }

    private static bool IsEmpty(SessionOnFile session) => session.Own.Options.Count + session.AnsweredFor.Options.Count + session.Words.Count + session.Pictures.Count + session.Choices.Count(KeptOnPaper.IsOne) == 0;

    /// <summary>Who wrote it down for them is told to whoever said it, not to those it is shared with.</summary>
    private string Said(LanguageWords words, SessionOnFile reader, SessionOnFile session) =>
        new SaidOnPage(deck, words, reader.Session.Speaker.Audience, session, reader.Session.Id == session.Session.Id ? new WrittenDown(words, session, clock) : null).Html();
}
