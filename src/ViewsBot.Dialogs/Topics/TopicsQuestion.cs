using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>"Which would you like to talk about?": one to three pictures; a survey may have fewer topics than somebody may choose.</summary>
internal sealed class TopicsQuestion(TopicsOffered offered) : IQuestion
{
    public string Name => Asks.Topics;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = Asks.Topics,
        Heading = "topics/heading",
        Lines = [offered.To(turn).Count == 2 ? "topics/one-or-two" : "topics/how-many"],
        Choices = [.. offered.To(turn).Select(topic => new Choice(topic.Key, topic.TitleKey, topic.PictureKey, turn.Talk.Topics.Contains(topic.Key)))],
        Buttons = [new Choice(TopicsDialog.Done, "choice/thats-all").ForNo()],
    });
}
