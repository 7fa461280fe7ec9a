using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Records.Paper;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>What was said in one session as HTML: a board for each topic and each part of the plan, then own words and own pictures, each with what it belongs to.</summary>
internal sealed class SaidOnPage(Deck deck, LanguageWords words, Audience reader, SessionOnFile file, WrittenDown? written)
{
    private readonly SaidNames _names = new(deck, words, reader, file);

    /// <summary>All of it; nothing where nothing was said.</summary>
    public string Html() => Boards(file.Own, null) + Boards(file.AnsweredFor, "page/someone-answered") + OwnWords() + OwnPictures();

    private string Boards(Board board, string? markKey) => string.Concat(_names.Topics(board).Select(topic => BoardOf(topic, board, markKey)));

    private string BoardOf(Topic topic, Board board, string? markKey) =>
        $"""
        <section class="card"><h2>{words.Say(topic.TitleKey)}</h2>{(markKey is null ? "" : $"<p>{words.Say(markKey)}</p>")}
        <div class="columns">{string.Concat(ColumnsOf(topic, board).Select(point => Column(topic, point, board)))}</div>
        {NotAnswered(topic, board)}
        {written?.Of(topic.Options.Select(option => (Placement: board.Now(new OptionKey(option.Key))!, Word: option.Word.In(words))).Where(one => one.Placement is not null))}
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

    private string Column(Topic topic, ShownPoint point, Board board)
    {
        var options = topic.Options
            .Where(option => board.Now(new OptionKey(option.Key)) is { } now && AnswerKeys.ShownOf(now) == point.Column)
            .Select(option => $"<li>{Picture(option.PictureKey)}{WordOf(option)}</li>");

        return $"""<div class="column"><h3>{Picture(point.PictureKey)}{Page.Encode(point.WordIn(words))}</h3><ul>{string.Concat(options)}</ul></div>""";
    }

    private string NotAnswered(Topic topic, Board board)
    {
        var lines = string.Concat(topic.Options.Select(option => board.Now(new OptionKey(option.Key))?.Answer is Answer.NotAnswered none ? Line(option, none) : ""));

        return lines.Length == 0 ? "" : $"""<ul class="not-answered">{lines}</ul>""";
    }

    private string Line(Option option, Answer.NotAnswered none) =>
        $"<li>{words.Say("board/line", ("answer", words.Get("answer/" + AnswerKeys.Of(none.Reason))), ("option", option.Word.In(words)))}</li>";

    private string OwnWords()
    {
        var quotes = file.Words.Select(one => $"""<figure>{CaptionOf(one.Prompt)}<blockquote dir="auto"><p>{Page.Encode(one.Text)}</p></blockquote>{written?.Of(one.Id.ToString(), one.Origin)}</figure>""");

        return file.Words.Count == 0 ? "" : $"""<section class="card"><h2>{words.Say("page/own-words")}</h2>{string.Concat(quotes)}</section>""";
    }

    private string OwnPictures()
    {
        var shown = file.Pictures.Select(one => $"""<figure>{CaptionOf(one.Prompt)}<img src="/my-board/pictures/{one.Id}" alt="{words.Say("page/own-picture")}" class="own-picture">{written?.Of(one.Id.ToString(), one.Origin)}</figure>""").Concat(OnPaper()).ToList();

        return shown.Count == 0 ? "" : $"""<section class="card"><h2>{words.Say("page/own-pictures")}</h2>{string.Concat(shown)}</section>""";
    }

    /// <summary>Pictures they made that lie on paper at school: each question's once.</summary>
    private IEnumerable<string> OnPaper() => file.Choices.Where(KeptOnPaper.IsOne).GroupBy(choice => choice.Prompt).Select(same => same.Last())
        .Select(choice => $"""<figure>{CaptionOf(KeptOnPaper.ClosingOf(choice.Prompt)!)}<p>{words.Say("page/kept-on-paper")}</p>{written?.Of(choice.Id.ToString(), choice.Origin)}</figure>""");

    private string CaptionOf(string prompt) =>
        $"""<figcaption dir="auto">{(_names.PictureKey(prompt) is { } picture ? Picture(picture) : "")}{Page.Encode(_names.About(prompt))}</figcaption>""";

    private string WordOf(Option option) => $"""<span dir="auto">{Page.Encode(option.Word.In(words))}</span>""";

    private string Picture(string key) => $"""<img src="/built/pictures/{Page.Encode(deck.Pictures.Find(key).SvgFile)}" alt="" width="72" height="72">""";
}
