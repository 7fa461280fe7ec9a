using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Hosting;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>The page of a person's own board, to keep or print. A disclosure is nowhere on it.</summary>
internal sealed class MyBoardPage(BuiltFiles files, Deck deck, EntryCookie cookie, IPupilRecords records)
{
    /// <summary>The page; without an invitation's cookie, the front page.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (await cookie.OpenAsync(context, cancel) is not { } opened) { return EntryDoor.SeeOther(context, "/"); }

        var viewer = new Viewer.Invited(opened.Session.Id, opened.Session.Speaker.Id);

        return await records.SessionAsync(viewer, opened.Session.Id, cancel) is { } session
            ? PageOf(
                deck.Words.In(opened.Session.Language).For(AudienceKeys.Of(opened.Session.Speaker.Audience)),
                session,
                opened.Session.Speaker.Audience == Audience.Parent ? await records.SharedWithParentAsync(viewer, cancel) : [])
            : EntryDoor.SeeOther(context, "/");
    }

    /// <summary>One of the person's own pictures; without an invitation's cookie, nothing.</summary>
    public async Task<IResult> PictureAsync(string id, HttpContext context, CancellationToken cancel)
    {
        if (PictureId.Parse(id) is not { } picture || await cookie.OpenAsync(context, cancel) is not { } opened) { return Results.NotFound(); }

        var viewer = new Viewer.Invited(opened.Session.Id, opened.Session.Speaker.Id);

        return await records.PictureAsync(viewer, picture, cancel) is { } found ? PictureAnswer.Of(context, found) : Results.NotFound();
    }

    private IResult PageOf(LanguageWords words, SessionOnFile session, IReadOnlyList<SessionOnFile> shared) =>
        Page.Of(words, words.Get("page/title"), Page.Styles(files), Body(words, session, shared));

    private string Body(LanguageWords words, SessionOnFile session, IReadOnlyList<SessionOnFile> shared) =>
        $"""
        <header class="plain-header"><h1>{words.Say("page/title")}</h1><a class="plain" href="/chat">{words.Say("page/back")}</a>{(session.Session.OwnsViews ? $"""<a class="plain" href="{SharingPage.Address}">{words.Say("sharing/heading")}</a>""" : "")}</header>
        <div class="page"><main class="my-board"><p class="on-paper">{words.Say("page/title")}</p>
        {Said(words, session)}
        {Questions(words, session)}
        {(IsEmpty(session) ? $"<p>{words.Say("page/nothing-yet")}</p>" : "")}
        {string.Concat(shared.Select(one => $"""<h2 class="shared">{words.Say("page/shared-with-you", ("name", one.Session.Speaker.Name))}</h2>{Said(words, one)}"""))}
        </main></div>
        """;

    private string Said(LanguageWords words, SessionOnFile session) =>
        Boards(words, session.Own, null) + Boards(words, session.AnsweredFor, "page/someone-answered") + Words(words, session.Words) + Pictures(words, session.Pictures);

    private string Boards(LanguageWords words, Board board, string? markKey) => string.Concat(
        board.Options.Select(option => deck.Topics.TopicOf(option.Value)).OfType<Topic>().Distinct().Select(topic => BoardOf(words, topic, board, markKey)));

    private string BoardOf(LanguageWords words, Topic topic, Board board, string? markKey) =>
        $"""
        <section class="card"><h2>{words.Say(topic.TitleKey)}</h2>{(markKey is null ? "" : $"<p>{words.Say(markKey)}</p>")}
        <div class="columns">{string.Concat(ColumnsOf(topic, board).Select(point => Column(words, topic, point, board)))}</div>
        {NotAnswered(words, topic, board)}
        </section>
        """;

    private static IReadOnlyList<ShownPoint> ColumnsOf(Topic topic, Board board)
    {
        var placed = topic.Options.Select(option => board.Now(new OptionKey(option.Key))).OfType<Placement>().ToList();

        // Somebody who never had a middle to choose keeps a board without one.
        var form = placed.TrueForAll(placement => placement.Scale == ScaleForm.TwoPoints) ? ScaleForms.Two
            : placed.TrueForAll(placement => placement.Scale == ScaleForm.YesOrNotSure) ? ScaleForms.YesNotSure : ScaleForms.Three;

        return topic.Scale.Columns(form, placed.Select(AnswerKeys.ShownOf));
    }

    private string Column(LanguageWords words, Topic topic, ShownPoint point, Board board)
    {
        var options = topic.Options
            .Where(option => board.Now(new OptionKey(option.Key)) is { } now && AnswerKeys.ShownOf(now) == point.Column)
            .Select(option => $"<li>{Picture(option.PictureKey)}{words.Say(option.WordKey)}</li>");

        return $"""<div class="column"><h3>{Picture(point.PictureKey)}{Page.Encode(point.WordIn(words))}</h3><ul>{string.Concat(options)}</ul></div>""";
    }

    private static string NotAnswered(LanguageWords words, Topic topic, Board board)
    {
        var lines = string.Concat(topic.Options.Select(option => AnswerOf(board, option) is Answer.NotAnswered none ? Line(words, option, none) : ""));

        return lines.Length == 0 ? "" : $"""<ul class="not-answered">{lines}</ul>""";
    }

    private static string Line(LanguageWords words, Option option, Answer.NotAnswered none) =>
        $"<li>{words.Say("board/line", ("answer", words.Get("answer/" + AnswerKeys.Of(none.Reason))), ("option", words.Get(option.WordKey)))}</li>";

    private static string Words(LanguageWords words, IReadOnlyList<OwnWords> said)
    {
        var quotes = said.Select(one => $"""<blockquote dir="auto"><p>{Page.Encode(one.Text)}</p></blockquote>""");

        return said.Count == 0 ? "" : $"""<section class="card"><h2>{words.Say("page/own-words")}</h2>{string.Concat(quotes)}</section>""";
    }

    private string Questions(LanguageWords words, SessionOnFile session)
    {
        var taken = QuestionsToTake.Of(session.Choices);
        var questions = deck.Explain.For(AudienceKeys.Of(session.Session.Speaker.Audience)).Find("questions")?.Parts.Where(part => taken.Contains(part.Key)).ToList() ?? [];

        return questions.Count == 0
            ? ""
            : $"""<section class="card"><h2>{words.Say("page/questions")}</h2><ul>{string.Concat(questions.Select(part => $"<li>{words.Say(part.WordKey)}</li>"))}</ul></section>""";
    }

    private static string Pictures(LanguageWords words, IReadOnlyList<OwnPicture> pictures)
    {
        var shown = pictures.Select(one => $"""<img src="/my-board/pictures/{one.Id}" alt="{words.Say("page/own-picture")}" class="own-picture">""");

        return pictures.Count == 0 ? "" : $"""<section class="card"><h2>{words.Say("page/own-pictures")}</h2>{string.Concat(shown)}</section>""";
    }

    private static bool IsEmpty(SessionOnFile session) => session.Own.Options.Count + session.AnsweredFor.Options.Count == 0;

    private string Picture(string key) => $"""<img src="/built/pictures/{Page.Encode(deck.Pictures.Find(key).SvgFile)}" alt="" width="72" height="72">""";

    private static Answer? AnswerOf(Board board, Option option) => board.Now(new OptionKey(option.Key))?.Answer;
}
