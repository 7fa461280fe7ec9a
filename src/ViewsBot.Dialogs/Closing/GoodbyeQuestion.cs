using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Closing;

/// <summary>Thank you, what happens next, and the page of the board to keep or print.</summary>
internal sealed class GoodbyeQuestion(BoardPage page) : IQuestion
{
    public string Name => Asks.Goodbye;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => turn.Session.Survey is null ? await ToPersonAsync(turn, cancel) : SurveyCards.Goodbye();

    private async Task<GoodbyeCard> ToPersonAsync(Turn turn, CancellationToken cancel) => new()
    {
        Ask = Asks.Goodbye,
        Heading = "goodbye/heading",
        Lines = ["goodbye/end", .. await NextAsync(turn, cancel), "goodbye/keep", "goodbye/come-back"],
        BoardUrl = page.Address,
    };

    private static async Task<IReadOnlyList<Sentence>> NextAsync(Turn turn, CancellationToken cancel) =>
        turn.Session.OwnsViews ? await SeesNow.AtGoodbyeAsync(turn, cancel) : [new Sentence("goodbye/next", ("names", Notes.SeenBy(turn))), "goodbye/tell-you"];
}
