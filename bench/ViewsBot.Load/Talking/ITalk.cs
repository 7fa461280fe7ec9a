using ViewsBot.Load.Cards;

namespace ViewsBot.Load.Talking;

/// <summary>One person's conversation over one channel.</summary>
internal interface ITalk : IAsyncDisposable
{
    /// <summary>Begins it.</summary>
    /// <returns>The first card.</returns>
    Task<Card> BeginAsync(CancellationToken cancel);

    /// <summary>Taps; ends when the tap was acknowledged and the next card is there.</summary>
    /// <param name="value">The activity's value, as JSON.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The next card.</returns>
    Task<Card> TapAsync(string value, CancellationToken cancel);
}
