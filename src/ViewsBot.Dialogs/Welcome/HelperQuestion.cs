using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>"Is somebody helping you?"</summary>
internal sealed class HelperQuestion : IQuestion
{
    public string Name => Asks.Helper;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new ChooseCard
    {
        Ask = Asks.Helper,
        Heading = "helper/heading",
        Lines = ["helper/any-time"],
        Choices = [Of(Helper.Alone, "alone"), Of(Helper.ReadToMe, "reads-to-me"), Of(Helper.PointedForMe, "points-for-me"), Of(Helper.AnsweredForMe, "answers-for-me")],
    });

    private static Content.Cards.Choice Of(Helper helper, string picture) => new(AnswerKeys.Of(helper), "helper/" + AnswerKeys.Of(helper), picture);
}
