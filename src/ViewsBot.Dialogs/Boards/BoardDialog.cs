using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Goes through a topic, one option at a time; each answer is kept at its tap.</summary>
internal sealed class BoardDialog : WaterfallDialog
{
    private readonly Deck _deck;

    public BoardDialog(Deck deck) : base(nameof(BoardDialog))
    {
        _deck = deck;
        AddStep(AskOptionAsync).AddStep(KeepPlaceAsync);
    }

    private Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var position = PositionOf(step);
        var ask = position.Index == Position.Start ? StartAsk.Of(position.Topic!) : OptionAsk.Of(new OptionKey(OptionOf(step, position).Key));

        return step.BeginDialogAsync(nameof(AskDialog), ask, cancel);
    }

    private async Task<DialogTurnResult> KeepPlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var position = PositionOf(step);

        if (position.Index != Position.Start)
        {
            await OptionAnswer.KeepAsync(Turn.Of(step.Context), TopicOf(step, position.Topic), OptionOf(step, position), step.Result, cancel);
        }

        var index = Steps.From(position.Index, step.Result);

        if (index < Position.Start) { return await step.EndDialogAsync(Moved.Back, cancel); }

        return index >= TopicOf(step, position.Topic).Options.Count
            ? await step.EndDialogAsync(Moved.On, cancel)
            : await step.ReplaceDialogAsync(Id, new Position { Topic = position.Topic, Index = index }, cancel);
    }

    private Topic TopicOf(WaterfallStepContext step, string? key) => _deck.Topics.Find(Turn.Of(step.Context).Audience, key!)!;

    private Option OptionOf(WaterfallStepContext step, Position position) => TopicOf(step, position.Topic).Options[position.Index];

    private Position PositionOf(WaterfallStepContext step) => step.Options switch
    {
        Position position => position,
        Stage { AtEnd: true } stage => new Position { Topic = stage.Topic, Index = TopicOf(step, stage.Topic).Options.Count - 1 },
        Stage stage => new Position { Topic = stage.Topic },
        _ => throw new ArgumentException("A board is about a topic.", nameof(step)),
    };
}
