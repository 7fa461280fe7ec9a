using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Reads a tap: on the card in focus, or on any card from before.</summary>
internal sealed class TapReader(Deck deck)
{
    /// <summary>What the tap means; <see cref="Meaning.Unknown"/> for a board, option, place or choice there is not.</summary>
    public Meaning Read(Turn turn, Card card, Reply.Tapped tap) => tap switch
    {
        { Control: Controls.TellSomeone } => new Meaning.Told("", AlertKind.AskedToTell),
        { Control: { } control } => OfControl(turn, card, tap, control),
        { Place: { } place } => AnswerKeys.ReadAnswer(place) is Answer.Placed placed ? OfAnswer(turn, card, tap, placed) : new Meaning.Unknown(),
        { Choice: { } choice } => OfChoice(card, tap.Ask, choice),
        _ => new Meaning.Unknown(),
    };

    private Meaning OfControl(Turn turn, Card card, Reply.Tapped tap, string control) => control switch
    {
        Controls.Change => OptionOf(turn, tap) is { } option ? new Meaning.Change(option) : new Meaning.Unknown(),
        Controls.ThisIsRight => OfBoard(turn, card, tap),
        _ when Controls.IsOfTheConversation(control) => new Meaning.Asked(control),
        _ when AnswerKeys.ReadReason(control) is { } reason => OfReason(turn, card, tap, reason),
        _ => new Meaning.Unknown(),
    };

    private Meaning OfBoard(Turn turn, Card card, Reply.Tapped tap)
    {
        if (card is BoardCard board && board.Board == tap.Board) { return new Meaning.Chose(Controls.ThisIsRight); }

        return BoardIds.TopicOf(turn.Session, tap.Board) is { } topic && deck.Topics.Find(turn.Audience, topic) is not null
            ? new Meaning.ChoseEarlier(Asks.Board, Controls.ThisIsRight)
            : new Meaning.Unknown();
    }

    private Meaning OfReason(Turn turn, Card card, Reply.Tapped tap, Reason reason) =>
        tap.Option is null ? new Meaning.Asked(Controls.Skip) : OfAnswer(turn, card, tap, new Answer.NotAnswered(reason));

    private Meaning OfAnswer(Turn turn, Card card, Reply.Tapped tap, Answer answer)
    {
        if (OptionOf(turn, tap) is not { } option || !Fits(option, answer)) { return new Meaning.Unknown(); }

        return card is QuestionCard question && question.Board == tap.Board && question.Option.Key == option.Value
            ? new Meaning.Answered(answer)
            : new Meaning.AnsweredEarlier(option, answer);
    }

    private OptionKey? OptionOf(Turn turn, Reply.Tapped tap)
    {
        var topic = BoardIds.TopicOf(turn.Session, tap.Board) is { } key ? deck.Topics.Find(turn.Audience, key) : null;

        return topic is not null && tap.Option is { } option && deck.Topics.TopicOf(option) == topic ? new OptionKey(option) : null;
    }

    private bool Fits(OptionKey option, Answer answer) =>
        answer is not Answer.NotAnswered { Reason: Reason.NotTried } || ScaleOf(option).NotAnswers.Contains(AnswerKeys.Of(Reason.NotTried));

    private Scale ScaleOf(OptionKey option) => deck.Topics.TopicOf(option.Value)!.Scale;

    private static Meaning OfChoice(Card card, string? ask, string choice)
    {
        if (ask is Asks.Pause or Asks.Told) { return OfAside(choice); }

        return ask == CardReader.AskOf(card) && CardReader.ChoicesOf(card).Any(one => one.Key == choice)
            ? CardReader.MeaningOf(choice)
            : new Meaning.ChoseEarlier(ask ?? "", choice);
    }

    /// <summary>What a choice on a card that asks nothing means.</summary>
    internal static Meaning OfAside(string choice) => choice switch
    {
        AsideCards.GoOn => new Meaning.WentOn(),
        _ when Controls.IsOfTheConversation(choice) => new Meaning.Asked(choice),
        _ => new Meaning.Unknown(),
    };
}
