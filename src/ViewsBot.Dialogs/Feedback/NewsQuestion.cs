using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>One thing that came of what was said. What was taken back meanwhile is not shown.</summary>
internal sealed class NewsQuestion(NewsCards cards) : IQuestion
{
    public string Name => Asks.News;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        await turn.Record.FindNewsAsync(new NewsKey(ask.News!), cancel) switch
        {
            News.Replied replied => cards.Of(turn, replied),
            News.WasDecided decided => cards.Of(turn, decided),
            News.Celebrated celebrated => cards.Of(turn, celebrated),
            _ => new MessageCard { Ask = ask.News!, Heading = "news/has-changed", Lines = ["news/comes-again"], PictureKey = "changes", Choices = [new Choice("ok", "choice/ok").ForYes()] },
        };
}
