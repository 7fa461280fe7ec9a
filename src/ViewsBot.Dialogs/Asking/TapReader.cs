using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Reads a tap: on the card in focus, or on any card from before.</summary>
internal sealed class TapReader(TopicFinder topics)
{
    /// <summary>What the tap means; <see cref="Meaning.Unknown"/> for a board, option, place or choice there is not.</summary>
    public async ValueTask<Meaning> ReadAsync(Turn turn, Card card, Reply.Tapped tap, CancellationToken cancel) =>
        ExplainReading.OfTap(turn, tap) ?? await ReadElsewhereAsync(turn, card, tap, cancel);

    private async ValueTask<Meaning> ReadElsewhereAsync(Turn turn, Card card, Reply.Tapped tap, CancellationToken cancel) => tap switch
    {
        { Control: Controls.TellSomeone } => new Meaning.Told("", AlertKind.AskedToTell),
        { Control: Controls.ThisIsRight } => await OfBoardAsync(turn, card, tap, cancel),
        { Control: { } control } => OfControl(turn, card, tap, await OptionOfAsync(turn, tap, cancel), control),
        { Place: { } place } => AnswerKeys.ReadAnswer(place) is Answer.Placed placed ? OfPlace(card, tap, await OptionOfAsync(turn, tap, cancel), placed) : new Meaning.Unknown(),
        { Choice: { } choice } => OfChoice(card, tap.Ask, choice),
        _ => new Meaning.Unknown(),
    };

    private static Meaning OfControl(Turn turn, Card card, Reply.Tapped tap, OptionFound? found, string control) => control switch
    {
        Controls.Change => found is null ? new Meaning.Unknown() : new Meaning.Change(new OptionKey(found.Option.Key)),
        Controls.DontKnowAboutThis => OfReason(turn, card, tap, found, Reason.DontKnow),
        _ when Controls.IsOfTheConversation(control) => new Meaning.Asked(control),
        _ when AnswerKeys.ReadReason(control) is { } reason => OfReason(turn, card, tap, found, reason),
        _ => new Meaning.Unknown(),
    };

    private async ValueTask<Meaning> OfBoardAsync(Turn turn, Card card, Reply.Tapped tap, CancellationToken cancel)
    {
        if (card is BoardCard board && board.Board == tap.Board) { return new Meaning.Chose(Controls.ThisIsRight); }

        return BoardIds.TopicOf(turn.Session, tap.Board) is { } topic && await topics.FindAsync(turn, topic, cancel) is not null
            ? new Meaning.ChoseEarlier(Asks.Board, Controls.ThisIsRight)
            : new Meaning.Unknown();
    }

    private static Meaning OfPlace(Card card, Reply.Tapped tap, OptionFound? found, Answer.Placed placed) =>
        FormOf(tap) is { } form && IsShown(form, placed) ? OfAnswer(card, tap, found, placed, form) : new Meaning.Unknown();

    /// <summary>"Skip" and its like answer the card they stand on. On a card from before, or on one beside the question, they say nothing about what is asked now.</summary>
    private static Meaning OfReason(Turn turn, Card card, Reply.Tapped tap, OptionFound? found, Reason reason)
    {
        if (tap.Option is not null) { return OfAnswer(card, tap, found, new Answer.NotAnswered(reason), turn.Form); }

        if (IsOn(card, tap)) { return new Meaning.Asked(Controls.Skip); }

        return tap.Ask is Asks.Pause or Asks.Told || (tap.Ask is { } ask && Asks.IsOfHello(ask)) ? new Meaning.WentOn() : new Meaning.PassedBy();
    }

    private static bool IsOn(Card card, Reply.Tapped tap) => card is BoardCard board ? board.Board == tap.Board : tap.Ask is not null && tap.Ask == CardReader.AskOf(card);

    private static Meaning OfAnswer(Card card, Reply.Tapped tap, OptionFound? found, Answer answer, ScaleForm form)
    {
        if (found is null || !Fits(found, answer)) { return new Meaning.Unknown(); }

        return card is OptionCard asked && asked.Board == tap.Board
            ? SeveralReader.On(asked, found.Option, answer, form)
            : new Meaning.AnsweredEarlier(new OptionKey(found.Option.Key), answer, form);
    }

    /// <summary>The form of the card that was tapped: a card that says none showed three points.</summary>
    private static ScaleForm? FormOf(Reply.Tapped tap) => tap.Points is null ? ScaleForm.ThreePoints : AnswerKeys.ReadForm(tap.Points);

    private static bool IsShown(ScaleForm form, Answer.Placed placed) => form switch
    {
        ScaleForm.TwoPoints => placed.Place != Place.Middle,
        ScaleForm.YesOrNotSure => placed.Place != Place.Right,
        _ => true,
    };

    private async ValueTask<OptionFound?> OptionOfAsync(Turn turn, Reply.Tapped tap, CancellationToken cancel)
    {
        var found = tap.Option is { } option ? await topics.FindOptionAsync(turn, option, cancel) : null;

        return found?.Topic.Key == BoardIds.TopicOf(turn.Session, tap.Board) ? found : null;
    }

    private static bool Fits(OptionFound found, Answer answer) =>
        answer is not Answer.NotAnswered { Reason: Reason.NotTried } || found.Topic.Scale.NotAnswers.Contains(AnswerKeys.Of(Reason.NotTried));

    private static Meaning OfChoice(Card card, string? ask, string choice)
    {
        if (ask is Asks.Pause or Asks.Told) { return OfAside(choice); }

        // A control among a card's choices ("have a break") asks the same of the conversation, whatever became of its question since.
        return (ask == CardReader.AskOf(card) && CardReader.Has(card, choice)) || (ask is not null && Controls.IsOfTheConversation(choice))
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
