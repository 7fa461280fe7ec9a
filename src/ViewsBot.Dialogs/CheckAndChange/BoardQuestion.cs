using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.CheckAndChange;

/// <summary>The whole board of a topic, to check and change.</summary>
internal sealed class BoardQuestion(TopicFinder topics) : IQuestion
{
    public string Name => Asks.Board;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var topic = (await topics.FindAsync(turn, ask.Topic!, cancel))!;

        return new BoardCard
        {
            Board = BoardIds.Of(turn.Session, topic.Key),
            Topic = topic,
            Form = AnswerKeys.Of(turn.Form),
            Places = PlacesOf(topic, await turn.BoardAsync(cancel)),
        };
    }

    private static Dictionary<string, string> PlacesOf(Topic topic, Board board)
    {
        var places = new Dictionary<string, string>();

        foreach (var option in topic.Options)
        {
            if (board.Now(new OptionKey(option.Key)) is { } placement) { places[option.Key] = AnswerKeys.ShownOf(placement); }
        }

        return places;
    }
}
