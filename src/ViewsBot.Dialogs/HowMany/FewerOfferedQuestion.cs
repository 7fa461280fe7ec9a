using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>The same question, offered while practising because three did not seem to suit.</summary>
internal sealed class FewerOfferedQuestion(Deck deck) : IQuestion
{
    public string Name => Asks.FewerOffered;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(HowManyQuestion.CardOf(turn, deck.Topics, ask.Name, "how-many/offer"));
}
