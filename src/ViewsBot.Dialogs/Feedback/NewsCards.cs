using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Celebrating;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>Draws news: what was said as it was said, beside it what came of it.</summary>
internal sealed class NewsCards(Deck deck)
{
    private static readonly IReadOnlyList<Choice> Ok = [new Choice("ok", "choice/ok").ForYes()];

    private static readonly IReadOnlyList<Choice> YesOrNotQuite = [new Choice(ReplyAnswers.Yes, "choice/yes").ForYes(), new Choice(ReplyAnswers.NotQuite, "choice/not-quite").ForNo()];

    /// <summary>A reply: "you said, we did".</summary>
    public NewsCard Of(Turn turn, News.Replied replied) => Said(turn, replied) with
    {
        Came = CameOf(turn, replied.Reply.Kind),
        Words = replied.Reply.Words,
        PictureKeys = [.. replied.Reply.PictureKeys.Where(deck.Pictures.Has)],
        Question = replied.Said is Said.Step ? "news/is-that-right" : "news/what-you-meant",
        Choices = YesOrNotQuite,
    };

    /// <summary>A decision: the next step, and what becomes of it.</summary>
    public NewsCard Of(Turn turn, News.WasDecided decided) => new()
    {
        Ask = decided.Key.Value,
        Heading = "decided/heading",
        About = Shown(turn, decided.Step),
        Came = decided.Decision.Decided switch
        {
            Decided.Met => "decided/met",
            Decided.GoOn => "decided/go-on",
            Decided.Change => "decided/change",
            Decided.Stop => "decided/stop",
            _ => throw new ArgumentOutOfRangeException(nameof(decided)),
        },
        Words = decided.Decision.PlainWords,
        PictureKeys = decided.Decision.PictureKey is { } picture && deck.Pictures.Has(picture) ? [picture] : [],
        Choices = Ok,
    };

    /// <summary>A celebration: the person's own, or to a parent their child's.</summary>
    public NewsCard Of(Turn turn, News.Celebrated celebrated)
    {
        var isOwn = celebrated.Celebration.Origin.Session == turn.Session.Id;

        return new NewsCard
        {
            Ask = celebrated.Key.Value,
            Heading = isOwn ? "celebrated/own" : "celebrated/by-child",
            About = celebrated.Item is { } item ? Shown(turn, item) : celebrated.Celebration.About is { } about ? Shown(about) : new Shown("celebrate", null),
            Quote = celebrated.Words?.Text,
            Lines = isOwn ? [new Sentence("celebrated/with", ("who", new Sentence("celebrate-with/" + CelebrateWith.KeyOf(celebrated.Celebration.ShownTo))))] : [],
            Choices = Ok,
        };
    }

    private NewsCard Said(Turn turn, News.Replied replied) => replied.Said switch
    {
        Said.InWords { Words: var words } => Bare(replied, "news/you-said") with { Quote = words.Text, About = AboutOf(turn, words.Prompt) },
        Said.Placed { Placement: var placement, Item: var item } => Bare(replied, "news/you-said") with
        {
            About = item is null ? Shown(placement.Option) : Shown(turn, item),
            Place = PlaceOf(turn, placement),
        },
        Said.Step { NextStep: var step } => Bare(replied, "news/your-step") with { About = Shown(turn, step) },
        _ => throw new InvalidOperationException("Nothing else is said."),
    };

    private static NewsCard Bare(News.Replied replied, Sentence heading) => new() { Ask = replied.Key.Value, Heading = heading, Choices = [] };

    private static Sentence CameOf(Turn turn, ReplyKind kind) => kind switch
    {
        ReplyKind.Did => "news/we-did",
        ReplyKind.CouldNot => "news/we-could-not",
        ReplyKind.StillThinking thinking => new Sentence("news/still-thinking", ("day", PlanLines.Day(thinking.SaysBy))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Own words that were about a picture are shown with it.</summary>
    private Shown? AboutOf(Turn turn, string prompt) => prompt.Split('/', 2) is ["tell-more", var option] ? Shown(new OptionKey(option)) : null;

    private Shown Shown(Turn turn, PlanItem item)
    {
        var option = PlanOptions.Of(item, turn.Session.Speaker.Audience, deck.Pictures);

        return new Shown(option.PictureKey, option.Word);
    }

    private Shown? Shown(OptionKey key) => deck.Topics.FindOption(key.Value) is { } option ? new Shown(option.PictureKey, option.Word) : null;

    private Shown? PlaceOf(Turn turn, Placement placement) => placement.Answer switch
    {
        Answer.NotAnswered none => new Shown(null, "answer/" + AnswerKeys.Of(none.Reason)),
        var answer => ScaleOf(turn, placement.Option)?.Shown(AnswerKeys.Of(placement.Scale)).FirstOrDefault(point => point.Place == AnswerKeys.Of(answer)) is { } point
            ? new Shown(point.PictureKey, PlanOptions.Written(point.WordIn(turn.Words)))
            : null,
    };

    private Scale? ScaleOf(Turn turn, OptionKey option) => (deck.Topics.TopicOf(option.Value) ?? deck.Topics.Find(turn.Audience, option.Topic))?.Scale;
}
