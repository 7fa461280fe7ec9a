using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>"Which would you like to talk about?": one to three pictures.</summary>
internal sealed class TopicsQuestion(Deck deck) : IQuestion
{
    public string Name => Asks.Topics;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = Asks.Topics,
        Heading = "topics/heading",
        Lines = ["topics/how-many"],
        Choices =
        [
            .. deck.Topics.For(turn.Audience).Where(topic => turn.Session.Survey?.Topics.Contains(topic.Key) != false).Select(topic =>
                new Choice(topic.Key, topic.TitleKey, topic.PictureKey, turn.Talk.Topics.Contains(topic.Key))),
        ],
        Buttons = [new Choice(TopicsDialog.Done, "choice/thats-all").ForNo()],
    });
}
