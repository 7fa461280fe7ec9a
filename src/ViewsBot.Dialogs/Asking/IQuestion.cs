using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Makes one kind of card from its keys and the record as it stands.</summary>
internal interface IQuestion
{
    /// <summary>Its name in <see cref="Asks"/>.</summary>
    string Name { get; }

    /// <summary>The card, as it is to be seen now.</summary>
    ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel);
}
