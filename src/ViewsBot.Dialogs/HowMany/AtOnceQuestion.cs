using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>"How many pictures at a time?" Each choice shows as many as there would be.</summary>
internal sealed class AtOnceQuestion(Deck deck) : IQuestion
{
    public string Name => Asks.AtOnce;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var pictures = deck.Topics.For(turn.Audience)[0].Options.Select(option => option.PictureKey).ToList();

        return new(new ChooseCard
        {
            Ask = ask.Name,
            Heading = "at-once/heading",
            Lines = ["at-once/some-show-one", "how-many/any-time"],
            Choices = [.. AtOnceChoice.All.Select((choice, index) => choice with { IsChosen = turn.Talk.AtOnce == index + 1, Shown = pictures[..(index + 1)] })],
        });
    }
}
