using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Where words and pictures that nothing asked for are not kept: in a survey, and at the cards that say that they are only practice.</summary>
internal sealed class NotKept(Deck deck)
{
    /// <summary>What is said of words that come while a question waits.</summary>
    /// <returns><c>null</c> where they are kept.</returns>
    public Sentence? Words(Turn turn, Ask inFocus) => SaidOf(turn, inFocus, inSurvey: "survey/words-not-kept");

    /// <summary>What is said of pictures that come there.</summary>
    /// <returns><c>null</c> where they are kept.</returns>
    public Sentence? Pictures(Turn turn, Ask inFocus) => SaidOf(turn, inFocus, inSurvey: "survey/pictures-not-kept");

    /// <summary>Whether a question is only practice.</summary>
    public bool IsPractice(Turn turn, Ask inFocus) =>
        inFocus is { Name: Asks.TopicStart or Asks.Option, Topic: { } topic } && deck.Topics.Find(turn.Audience, topic) is { IsPractice: true };

    /// <summary>Takes the message out of the conversation too, and has the person told.</summary>
    public static async Task DropAsync(Turn turn, Sentence said, CancellationToken cancel)
    {
        await turn.Context.DeleteActivityAsync(turn.Context.Activity.Id, cancel);
        turn.Note = said;
    }

    private Sentence? SaidOf(Turn turn, Ask inFocus, Sentence inSurvey)
    {
        if (turn.Session.Survey is not null) { return inSurvey; }

        return IsPractice(turn, inFocus) ? new Sentence("practice/did-not-keep") : null;
    }
}
