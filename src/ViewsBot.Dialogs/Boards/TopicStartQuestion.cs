using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.Boards;

/// <summary>What comes now, how many pictures, and what the places mean; for practice, that it is only practice.</summary>
internal sealed class TopicStartQuestion(TopicFinder topics, PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.TopicStart;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var topic = (await topics.FindAsync(turn, ask.Topic!, cancel))!;

        return new MessageCard
        {
            Ask = Asks.TopicStart,
            Heading = topic.IsPractice ? "practice/heading" : new Sentence("topic-start/heading", ("topic", new Sentence(topic.TitleKey))),
            Lines = topic.IsPractice ? ["practice/two-pictures", "practice/not-kept"] : LinesOf(turn, topic),
            PictureKey = topic.PictureKey,
            Choices = [new Choice("start", "choice/start")],
        };
    }

    private IReadOnlyList<Sentence> LinesOf(Turn turn, Topic topic) =>
    [
        .. AmongOthers(turn, topic),
        PicturesAhead.Said(topic.Options.Count),
        AnswersOf(topic.Scale.Shown(AnswerKeys.Of(turn.Form))),
        turn.Form == ScaleForm.ThreePoints ? "topic-start/middle" : "topic-start/each",
    ];

    /// <summary>Where more topics than one were chosen: which this is, and at the first how many pictures they have together.</summary>
    private Sentence[] AmongOthers(Turn turn, Topic topic)
    {
        var (number, count) = (turn.Talk.Topics.IndexOf(topic.Key) + 1, turn.Talk.Topics.Count);

        if (number == 0 || count < 2) { return []; }

        var which = new Sentence("topic-start/which", ("number", PicturesAhead.Number(number)), ("count", PicturesAhead.Number(count)));

        return number > 1 ? [which] : [new Sentence("topic-start/together", ("count", PicturesAhead.Number(ahead.InChosenTopics(turn)))), which];
    }

    private static Sentence AnswersOf(IReadOnlyList<ShownPoint> points)
    {
        var words = points.Select(point => Filling.Of(point.WordIn)).ToList();

        return words.Count > 2
            ? new Sentence("topic-start/answers", ("left", words[0]), ("middle", words[1]), ("right", words[2]))
            : new Sentence("topic-start/two-answers", ("first", words[0]), ("second", words[1]));
    }
}
