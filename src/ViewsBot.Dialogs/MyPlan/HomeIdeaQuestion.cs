using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>"What works at home that school could use?", and after the first whether there is anything else, with a way to say that there is not.</summary>
internal sealed class HomeIdeaQuestion : IQuestion
{
    public string Name => Asks.HomeIdea;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Asks.HomeIdea,
        Heading = HeadingOf(ask.Page),
        PictureKey = "home-ideas",
        Buttons = ask.Page > 0 ? [new Choice(TellMoreDialog.NothingMore, "choice/nothing-more").ForNo()] : [],
    });

    /// <summary>The third time it is asked in other words than the second, so that it is seen to be asked anew.</summary>
    private static Sentence HeadingOf(int page) => page switch
    {
        0 => Prompts.HomeIdea,
        1 => "home-ideas/another",
        _ => "home-ideas/any-more",
    };
}
