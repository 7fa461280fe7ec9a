using System.Text;
using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
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
            ? PageOf(deck.Words.In(opened.Session.Language), session)
            : EntryDoor.SeeOther(context, "/");
    }

    private IResult PageOf(LanguageWords words, SessionOnFile session) =>
        Page.Of(words, words.Get("page/title"), Page.Styles(files), Body(words, session));

    private string Body(LanguageWords words, SessionOnFile session)
    {
        var body = new StringBuilder();

        body.Append($"""<header class="plain-header"><h1>{words.Say("page/title")}</h1><a class="plain" href="/chat">{words.Say("page/back")}</a></header>""");
        body.Append($"""<div class="page"><main class="my-board"><p class="on-paper">{words.Say("page/title")}</p>""");
        AddBoards(body, words, session.Own, null);
        AddBoards(body, words, session.AnsweredFor, "page/someone-answered");
        AddWords(body, words, session.Words);

        if (session.Own.Options.Count + session.AnsweredFor.Options.Count == 0) { body.Append($"<p>{words.Say("page/nothing-yet")}</p>"); }

        return body.Append("</main></div>").ToString();
    }

    private void AddBoards(StringBuilder body, LanguageWords words, Board board, string? markKey)
    {
        foreach (var topic in board.Options.Select(option => deck.Topics.Find(option.Topic)).OfType<Topic>().Distinct())
        {
            body.Append($"""<section class="card"><h2>{words.Say(topic.TitleKey)}</h2>""");

            if (markKey is not null) { body.Append($"<p>{words.Say(markKey)}</p>"); }

            body.Append("""<div class="columns">""");

            foreach (var point in topic.Scale.Points) { AddColumn(body, words, topic, point, board); }

            body.Append("</div>");
            AddNotAnswered(body, words, topic, board);
            body.Append("</section>");
        }
    }

    private void AddColumn(StringBuilder body, LanguageWords words, Topic topic, ScalePoint point, Board board)
    {
        body.Append($"""<div class="column"><h3>{Picture(point.PictureKey)}{words.Say(point.WordKey)}</h3><ul>""");

        foreach (var option in topic.Options.Where(option => AnswerOf(board, option) is Answer.Placed placed && AnswerKeys.Of(placed) == point.Place))
        {
            body.Append($"<li>{Picture(option.PictureKey)}{words.Say(option.WordKey)}</li>");
        }

        body.Append("</ul></div>");
    }

    private static void AddNotAnswered(StringBuilder body, LanguageWords words, Topic topic, Board board)
    {
        var lines = topic.Options
            .Select(option => (option, Answer: AnswerOf(board, option) as Answer.NotAnswered))
            .Where(pair => pair.Answer is not null)
            .Select(pair => $"<li>{words.Say("board/line", ("answer", words.Get("answer/" + AnswerKeys.Of(pair.Answer!.Reason))), ("option", words.Get(pair.option.WordKey)))}</li>")
            .ToList();

        if (lines.Count > 0) { body.Append($"""<ul class="not-answered">{string.Concat(lines)}</ul>"""); }
    }

    private static void AddWords(StringBuilder body, LanguageWords words, IReadOnlyList<OwnWords> said)
    {
        if (said.Count == 0) { return; }

        body.Append($"""<section class="card"><h2>{words.Say("page/own-words")}</h2>""");

        foreach (var one in said) { body.Append($"""<blockquote dir="auto"><p>{Page.Encode(one.Text)}</p></blockquote>"""); }

        body.Append("</section>");
    }

    private string Picture(string key) => $"""<img src="/built/pictures/{Page.Encode(deck.Pictures.Find(key).SvgFile)}" alt="" width="72" height="72">""";

    private static Answer? AnswerOf(Board board, Option option) => board.Now(new OptionKey(option.Key))?.Answer;
}
