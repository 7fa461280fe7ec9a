using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.AfterReview;

/// <summary>"How was your meeting?"</summary>
internal sealed class AfterReviewQuestion : IQuestion
{
    public string Name => Asks.AfterReview;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = Prompts.HowWasMeeting,
        Heading = Prompts.HowWasMeeting,
        Lines = ["after-review/there-was-one"],
        Choices = AfterReviewChoices.All,
    });
}
