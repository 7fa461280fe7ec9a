using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>A place to write: about a picture, or the answer to a closing question.</summary>
internal sealed class WriteQuestion(TopicFinder topics) : IQuestion
{
    public string Name => Asks.Write;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) =>
        ask.Option is { } key ? About(turn, ask, (await topics.FindOptionAsync(turn, key, cancel))!.Option) : Closing(ask);

    private static WriteCard About(Turn turn, Ask ask, Content.Topics.Option option) => new()
    {
        Ask = ask.Prompt!,
        Heading = new Sentence("own-words/write", ("option", option.Word.In(turn.Words))),
        PictureKey = option.PictureKey,
        Word = option.Word,
    };

    private static WriteCard Closing(Ask ask) => new() { Ask = ask.Prompt!, Heading = ask.Prompt!, PictureKey = Prompts.NameOf(ask.Prompt!) };
}
