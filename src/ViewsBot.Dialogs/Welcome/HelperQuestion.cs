using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>"Is somebody helping you?", with the ways this audience may be helped.</summary>
internal sealed class HelperQuestion : IQuestion
{
    public string Name => Asks.Helper;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = Asks.Helper,
        Heading = "helper/heading",
        Lines = ["helper/any-time"],
        Choices = Helpers.For(turn.Audience),
    });
}
