using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>Fills the cards of a disclosure, a break and a stop once at the start: a sentence that is missing must not show itself when a child tells.</summary>
public sealed class Rehearsal(Deck deck, PictureAddress pictures)
{
    private static readonly IReadOnlyList<Card> MustNotFail =
        [AsideCards.Told("Ms Ford"), AsideCards.ToldWithoutSession(), AsideCards.Code(), AsideCards.Break(), AsideCards.Stop()];

    /// <summary>Fills them in every language.</summary>
    /// <exception cref="ContentException">A sentence is missing, or has other <c>{places}</c> than it needs.</exception>
    public void Run()
    {
        foreach (var words in deck.Words.Languages)
        {
            foreach (var card in MustNotFail) { Fill(card, words); }
        }
    }

    private void Fill(Card card, LanguageWords words)
    {
        try
        {
            deck.Cards.Fill(card, new Surface(words, pictures.Address, pictures.Format));
        }
        catch (Exception broken) when (broken is ArgumentException or KeyNotFoundException)
        {
            throw new ContentException($"words/{words.Language}.json", "sentences", $"every sentence of a disclosure, a break and a stop, with its {{places}}: {broken.Message}");
        }
    }
}
