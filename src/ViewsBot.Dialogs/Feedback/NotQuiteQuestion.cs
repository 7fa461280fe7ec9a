using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>"What did you mean?", in own words.</summary>
internal sealed class NotQuiteQuestion : IQuestion
{
    private const string Of = Asks.NotQuite + "/";

    public string Name => Asks.NotQuite;

    /// <summary>The news that a card of this question is about, by what the card asks.</summary>
    /// <returns><c>null</c> where it is no such card.</returns>
    public static string? NewsOf(string ask) => ask.StartsWith(Of, StringComparison.Ordinal) ? ask[Of.Length..] : null;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new WriteCard
    {
        Ask = Of + ask.News,
        Heading = "news/what-did-you-mean",
        PictureKey = "saying-how-i-feel",
    });
}
