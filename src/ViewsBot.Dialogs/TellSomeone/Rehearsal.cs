using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>Fills the cards of a disclosure, a break and a stop once beforehand: a sentence that is missing must not show itself when a child tells.</summary>
public sealed class Rehearsal(Deck deck, PictureAddress pictures)
{
    private static readonly IReadOnlyList<Card> MustNotFail = [AsideCards.Code(), AsideCards.Break(), AsideCards.Stop()];

    private static readonly IReadOnlyList<HelpNow> AnyTime =
    [
        new() { IsOpen = true, IsAdult = false },
        new() { IsOpen = false, IsAdult = true },
        new() { IsOpen = false, NightsToOpening = 0, IsAdult = true, AdultHelpline = new Helpline("A helpline", "0", default) },
        new() { IsOpen = false, NightsToOpening = 1, IsAdult = false },
        new() { IsOpen = false, NightsToOpening = 2, IsAdult = false },
    ];

    /// <summary>Fills them in every language, as each audience reads it.</summary>
    /// <exception cref="ContentException">A sentence is missing, or has other <c>{places}</c> than it needs.</exception>
    public void Run()
    {
        foreach (var words in deck.Words.Languages) { Run(words.Language); }
    }

    /// <summary>Fills them in one language, as each audience reads it.</summary>
    /// <param name="language">BCP 47.</param>
    /// <exception cref="ContentException">A sentence is missing, or has other <c>{places}</c> than it needs.</exception>
    public void Run(string language)
    {
        var all = deck.Words.In(language);
        foreach (var words in all.Tones.Values.Prepend(all)) { Run(words); }
    }

    private void Run(LanguageWords words)
    {
        foreach (var card in MustNotFail) { Fill(card, words); }

        foreach (var now in AnyTime)
        {
            foreach (var heard in Enum.GetValues<Heard>()) { FillReplies(now, heard, words); }
        }
    }

    private void FillReplies(HelpNow now, Heard heard, LanguageWords words)
    {
        Fill(() => ToldReply.Of("Ms Ford", now, words, heard), words);
        Fill(() => ToldReply.Of(name: null, now, words, heard), words);
        Fill(() => ToldReply.Of("Ms Ford", now, words, heard, isNobody: true), words);
    }

    private void Fill(Card card, LanguageWords words) => Fill(() => card, words);

    private void Fill(Func<Card> card, LanguageWords words)
    {
        try
        {
            deck.Cards.Fill(card(), new Surface(words, pictures.Address, pictures.Format));
        }
        catch (Exception broken) when (broken is ArgumentException or KeyNotFoundException)
        {
            throw new ContentException($"words/{words.Language}.json", "sentences", $"every sentence of a disclosure, a break and a stop, with its {{places}}: {broken.Message}");
        }
    }
}
