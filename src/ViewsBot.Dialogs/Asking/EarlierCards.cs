using ViewsBot.Content;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.Welcome;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Takes taps on cards from before: an answer is changed there, wherever the conversation now is.</summary>
internal sealed class EarlierCards(Deck deck)
{
    /// <summary>Changes an answer; practice is thanked for and not kept.</summary>
    public async Task AnswerAsync(Turn turn, Meaning.AnsweredEarlier answered, CancellationToken cancel)
    {
        var topic = deck.Topics.TopicOf(answered.Option.Value)!;

        var option = deck.Topics.FindOption(answered.Option.Value)!;
        var isNew = !topic.IsPractice && await turn.PlaceAsync(answered.Option, answered.Answer, cancel);

        turn.Note = isNew ? Notes.Changed(turn, option, topic.Scale, answered.Answer) : Notes.Placed(turn, option, topic.Scale, answered.Answer);
    }

    /// <summary>Changes the helper or a closing choice. A second tap on a card that was answered changes nothing; a card that never was gets a kind sentence.</summary>
    public void Choose(Turn turn, Meaning.ChoseEarlier chose)
    {
        var isTaken = HelperChoice.Take(turn, chose.Ask, chose.Choice) || ClosingChoices.Take(turn, deck, chose.Ask, chose.Choice);

        if (!isTaken && !Asks.IsPassedBy(chose.Ask)) { turn.Note = "error/tap"; }
    }
}
