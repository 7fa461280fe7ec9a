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
        ask.Option is { } key ? About(ask, (await topics.FindOptionAsync(turn, key, cancel))!.Option) : Closing(ask);

    private static WriteCard About(Ask ask, Content.Topics.Option option) => new()
    {
        Ask = ask.Prompt!,
        Heading = "own-words/write",
        PictureKey = option.PictureKey,
        Word = option.Word,
    };

    private static WriteCard Closing(Ask ask) => new() { Ask = ask.Prompt!, Heading = ask.Prompt!, PictureKey = Prompts.NameOf(ask.Prompt!) };
}
