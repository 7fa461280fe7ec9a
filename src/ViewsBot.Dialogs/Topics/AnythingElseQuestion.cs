using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Topics;

/// <summary>"Is there more to say today?", asked of whoever chose no topic: a plain no goes on, a plain yes shows the topics again.</summary>
internal sealed class AnythingElseQuestion : IQuestion
{
    private const string ChooseAPicture = "choose-a-picture";

    public string Name => Asks.AnythingElse;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.AnythingElse,
        Heading = "topics/anything-else",
        Lines = turn.Session.Survey is null ? ["pause/questions-come"] : [],
        Choices = [new Choice(TellMoreDialog.NothingMore, "choice/nothing-else").ForNo(), new Choice(ChooseAPicture, "choice/choose-a-picture").ForYes()],
    });
}
