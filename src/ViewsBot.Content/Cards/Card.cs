namespace ViewsBot.Content.Cards;

/// <summary>
/// What a card is to say, as keys; <see cref="CardSet.Fill(Card, Surface)"/> makes the Adaptive Card of it.
/// Whatever is tapped on it comes back as keys only.
/// </summary>
public abstract record Card
{
    private protected Card() { }

    /// <summary>A line above everything else, such as the thank-you for the tap before; or none.</summary>
    public Sentence? Note { get; init; }
}
