using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Practice;

/// <summary>Tries the board on two easy things. Nothing placed here is ever kept.</summary>
internal sealed class PracticeDialog : WaterfallDialog
{
    /// <summary>How many things are tried.</summary>
    public const int Count = 2;

    private readonly Deck _deck;

    public PracticeDialog(Deck deck) : base(nameof(PracticeDialog))
    {
        _deck = deck;
        AddStep(AskOptionAsync).AddStep(TakePlaceAsync).AddStep(TryAgainAsync);
    }

    private Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var index = IndexOf(step);
        var topic = TopicOf(step);
        var ask = index == Position.Start ? StartAsk.Of(topic.Key) : OptionAsk.Of(new OptionKey(topic.Options[index].Key));

        return step.BeginDialogAsync(nameof(AskDialog), ask, cancel);
    }

    private Task<DialogTurnResult> TakePlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);
        var index = Steps.From(IndexOf(step), step.Result);

        if (IndexOf(step) != Position.Start) { PracticeTries.Count(turn, step.Result); }

        if (PracticeTries.TakesOffer(turn)) { return step.BeginDialogAsync(nameof(HowManyDialog), Besides.OfferFewer.Ask, cancel); }

        turn.Note = NoteOf(step, isDone: index >= Count);

        return index switch
        {
            < Position.Start => step.EndDialogAsync(Moved.Back, cancel),
            >= Count => step.EndDialogAsync(Moved.On, cancel),
            _ => step.ReplaceDialogAsync(Id, new Position { Index = index }, cancel),
        };
    }

    /// <summary>After the offer: the same picture once more, with as many answers as were chosen.</summary>
    private Task<DialogTurnResult> TryAgainAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.ReplaceDialogAsync(Id, new Position { Index = IndexOf(step) }, cancel);

    private Sentence? NoteOf(WaterfallStepContext step, bool isDone)
    {
        if (isDone) { return "practice/done"; }

        var topic = TopicOf(step);

        return step.Result is Meaning.Answered answered ? Notes.Placed(Turn.Of(step.Context), topic.Options[IndexOf(step)], topic.Scale, answered.Answer, answered.Form) : null;
    }

    private Topic TopicOf(WaterfallStepContext step) => _deck.Topics.Practice(Turn.Of(step.Context).Audience)!;

    private static int IndexOf(WaterfallStepContext step) => step.Options switch
    {
        Position position => position.Index,
        Stage { AtEnd: true } => Count - 1,
        _ => Position.Start,
    };
}
