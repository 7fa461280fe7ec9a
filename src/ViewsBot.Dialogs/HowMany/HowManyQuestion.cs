using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>"How many answers shall I show?"</summary>
internal sealed class HowManyQuestion(Deck deck) : IQuestion
{
    /// <summary>"Fewer pictures" may mean the answers, or how many are asked about.</summary>
    private static readonly Choice AtOnce = new(Controls.AtOnce, "at-once/heading");

    public string Name => Asks.HowMany;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(CardOf(turn, deck.Topics, ask.Name, "how-many/heading"));

    /// <summary>The card, with the form that is used now marked, and in each form the pictures there would be to choose from.</summary>
    public static ChooseCard CardOf(Turn turn, TopicSet topics, string ask, string heading)
    {
        var scale = (topics.Practice(turn.Audience) ?? topics.For(turn.Audience)[0]).Scale;

        return new()
        {
            Ask = ask,
            Heading = heading,
            Lines = ["how-many/any-time"],
            Choices =
            [
                Of(turn, scale, ScaleForm.ThreePoints, "three-answers") with { Says = ask == Asks.FewerOffered ? false : null },
                Of(turn, scale, ScaleForm.TwoPoints, "two-answers"),
                Of(turn, scale, ScaleForm.YesOrNotSure, "yes-not-sure"),
            ],
            Buttons = ask == Asks.HowMany ? [AtOnce] : [],
        };
    }

    private static Choice Of(Turn turn, Scale scale, ScaleForm form, string picture) =>
        new(AnswerKeys.Of(form), "how-many/" + AnswerKeys.Of(form), picture, turn.Form == form) { Shown = [.. scale.Shown(AnswerKeys.Of(form)).Select(point => point.PictureKey)] };
}
