using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>"What did you mean?", in own words.</summary>
internal sealed class NotQuiteQuestion : IQuestion
{
    public string Name => Asks.NotQuite;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Asks.NotQuite,
        Heading = "news/what-did-you-mean",
        PictureKey = "saying-how-i-feel",
    });
}
