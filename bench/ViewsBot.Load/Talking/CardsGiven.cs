using System.Threading.Channels;
using ViewsBot.Load.Cards;

namespace ViewsBot.Load.Talking;

/// <summary>The cards a conversation was given and has not looked at.</summary>
internal sealed class CardsGiven
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Channel<Card> _cards = System.Threading.Channels.Channel.CreateUnbounded<Card>();

    /// <summary>Puts the card of a frame, if it has one.</summary>
    public void Take(ReadOnlySpan<byte> frame)
    {
        if (!frame.IsEmpty && CardReader.Read(frame) is { } card)
        {
            _cards.Writer.TryWrite(card);
        }
    }

    /// <summary>No more will come.</summary>
    public void Close(Exception? why) => _cards.Writer.TryComplete(why);

    /// <summary>Waits for the newest card.</summary>
    /// <exception cref="TimeoutException">None came in ten seconds.</exception>
    public async Task<Card> NewestAsync(CancellationToken cancel)
    {
        var card = await _cards.Reader.ReadAsync(cancel).AsTask().WaitAsync(Patience, cancel);
        while (_cards.Reader.TryRead(out var newer))
        {
            card = newer;
        }

        return card;
    }
}
