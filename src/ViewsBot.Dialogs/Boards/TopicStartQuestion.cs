using System.Globalization;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Boards;

/// <summary>What comes now, how many pictures, and what the three places mean; for practice, that it is only practice.</summary>
internal sealed class TopicStartQuestion(TopicFinder topics) : IQuestion
{
    public string Name => Asks.TopicStart;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var topic = (await topics.FindAsync(turn, ask.Topic!, cancel))!;

        return new MessageCard
        {
            Ask = Asks.TopicStart,
            Heading = topic.IsPractice ? "practice/heading" : new Sentence("topic-start/heading", ("topic", turn.Words.Get(topic.TitleKey))),
            Lines = topic.IsPractice ? ["practice/two-pictures", "practice/not-kept"] : LinesOf(turn, topic),
            PictureKey = topic.PictureKey,
            Choices = [new Choice("start", "choice/start")],
        };
    }

    private static IReadOnlyList<Sentence> LinesOf(Turn turn, Topic topic) =>
    [
        new Sentence("topic-start/count", ("count", topic.Options.Count.ToString(CultureInfo.InvariantCulture))),
        new Sentence("topic-start/answers", [.. topic.Scale.Points.Select(point => (point.Place, turn.Words.Get(point.WordKey)))]),
        "topic-start/middle",
    ];
}
