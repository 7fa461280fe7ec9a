using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
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
        Lines = [HowManyOf(Offered(turn).Count)],
        Choices = [.. Offered(turn).Select(topic => new Choice(topic.Key, topic.TitleKey, topic.PictureKey, turn.Talk.Topics.Contains(topic.Key)))],
        Buttons = [new Choice(TopicsDialog.Done, "choice/thats-all").ForNo()],
    });

    private List<Topic> Offered(Turn turn) => [.. deck.Topics.For(turn.Audience).Where(topic => turn.Session.Survey?.Topics.Contains(topic.Key) != false)];

    /// <summary>A survey may have fewer topics than somebody may choose.</summary>
    private static Sentence HowManyOf(int offered) => offered switch
    {
        1 => "topics/one-there-is",
        2 => "topics/one-or-two",
        _ => "topics/how-many",
    };
}
