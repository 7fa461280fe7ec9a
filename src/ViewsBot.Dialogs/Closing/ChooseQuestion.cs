using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>A closing question with picture choices of its own, such as how to join the meeting or how this was.</summary>
internal sealed class ChooseQuestion : IQuestion
{
    public string Name => Asks.Choose;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = ask.Prompt!,
        Heading = ask.Prompt!,
        Choices = ClosingChoices.Of(ask.Prompt!),
    });
}
