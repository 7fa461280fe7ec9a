using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>Thank you, what happens next, and the page of the board to keep or print.</summary>
internal sealed class GoodbyeQuestion(BoardPage page) : IQuestion
{
    public string Name => Asks.Goodbye;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(turn.Session.Survey is null ? ToPerson(turn) : SurveyCards.Goodbye());

    private GoodbyeCard ToPerson(Turn turn) => new()
    {
        Ask = Asks.Goodbye,
        Heading = "goodbye/heading",
        Lines = ["goodbye/end", turn.Session.OwnsViews ? "goodbye/next-yours" : new Sentence("goodbye/next", ("names", Notes.SeenBy(turn))), "goodbye/tell-you", "goodbye/keep", "goodbye/come-back"],
        BoardUrl = page.Address,
    };
}
