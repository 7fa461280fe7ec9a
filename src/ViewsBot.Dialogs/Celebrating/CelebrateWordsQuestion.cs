using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Celebrating;

/// <summary>A place to write what is to be celebrated.</summary>
internal sealed class CelebrateWordsQuestion : IQuestion
{
    public string Name => Asks.CelebrateWords;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Asks.CelebrateWords,
        Heading = Prompts.Celebrate,
        PictureKey = "celebrate",
    });
}
