using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>"What works at home that school could use?", and after the first whether there is anything else.</summary>
internal sealed class HomeIdeaQuestion : IQuestion
{
    public string Name => Asks.HomeIdea;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Asks.HomeIdea,
        Heading = ask.Page == 0 ? Prompts.HomeIdea : "home-ideas/another",
        PictureKey = "home-ideas",
        IsLeftByNo = ask.Page > 0,
    });
}
