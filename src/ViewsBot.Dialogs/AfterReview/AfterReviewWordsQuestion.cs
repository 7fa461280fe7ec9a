using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.AfterReview;

/// <summary>What somebody wants to say about the meeting.</summary>
internal sealed class AfterReviewWordsQuestion : IQuestion
{
    public string Name => Asks.AfterReviewWords;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Prompts.AboutMeeting,
        Heading = Prompts.AboutMeeting,
        PictureKey = "saying-how-i-feel",
    });
}
