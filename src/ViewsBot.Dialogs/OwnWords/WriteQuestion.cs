using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>A place to write: about a picture, or the answer to a closing question.</summary>
internal sealed class WriteQuestion(Deck deck) : IQuestion
{
    public string Name => Asks.Write;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        new(ask.Option is { } key ? About(turn, ask, deck.Topics.FindOption(key)!) : Closing(ask));

    private static WriteCard About(Turn turn, Ask ask, Content.Topics.Option option) => new()
    {
        Ask = ask.Prompt!,
        Heading = new Sentence("own-words/write", ("option", turn.Words.Get(option.WordKey))),
        PictureKey = option.PictureKey,
        Word = option.WordKey,
    };

    private static WriteCard Closing(Ask ask) => new() { Ask = ask.Prompt!, Heading = ask.Prompt!, PictureKey = Prompts.NameOf(ask.Prompt!) };
}
