using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>"How many answers shall I show?"</summary>
internal sealed class HowManyQuestion : IQuestion
{
    public string Name => Asks.HowMany;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(CardOf(turn, ask.Name, "how-many/heading"));

    /// <summary>The card, with the form that is used now marked.</summary>
    public static ChooseCard CardOf(Turn turn, string ask, string heading) => new()
    {
        Ask = ask,
        Heading = heading,
        Lines = ["how-many/any-time"],
        Choices = [Of(turn, ScaleForm.ThreePoints, "three-answers") with { Says = ask == Asks.FewerOffered ? false : null }, Of(turn, ScaleForm.TwoPoints, "two-answers"), Of(turn, ScaleForm.YesOrNotSure, "yes-not-sure")],
    };

    private static Content.Cards.Choice Of(Turn turn, ScaleForm form, string picture) =>
        new(AnswerKeys.Of(form), "how-many/" + AnswerKeys.Of(form), picture, turn.Form == form);
}
