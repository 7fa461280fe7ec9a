namespace ViewsBot.Content.Cards;

/// <summary>The cards, ready to be filled.</summary>
public sealed class CardSet
{
    /// <summary>Fills the template of a card.</summary>
    /// <param name="card">What it is to say.</param>
    /// <param name="surface">What it will be seen on.</param>
    /// <exception cref="KeyNotFoundException">It names a sentence or a picture that there is not.</exception>
    public FilledCard Fill(Card card, Surface surface) => throw new NotImplementedException();
}
