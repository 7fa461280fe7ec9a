using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Goes through a topic, one option at a time; each answer is kept at its tap.</summary>
internal sealed class BoardDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;

    public BoardDialog(TopicFinder topics) : base(nameof(BoardDialog))
    {
        _topics = topics;
        AddStep(AskOptionAsync).AddStep(KeepPlaceAsync);
    }

    private async Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Options is Stage stage) { return await step.ReplaceDialogAsync(Id, await EnterAsync(Turn.Of(step.Context), stage, cancel), cancel); }

        var position = (Position)step.Options;
        var ask = position.Option is { } option ? OptionAsk.Of(new OptionKey(option)) : StartAsk.Of(position.Topic!);

        return await step.BeginDialogAsync(nameof(AskDialog), ask, cancel);
    }

    private async Task<DialogTurnResult> KeepPlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, position) = (Turn.Of(step.Context), (Position)step.Options);

        if (position.Option is { } option)
        {
            await OptionAnswer.KeepAsync(turn, (await _topics.FindOptionAsync(turn, option, cancel))!, step.Result, cancel);
        }

        var topic = (await _topics.FindAsync(turn, position.Topic!, cancel))!;
        var index = Steps.From(position.Index, step.Result);

        if (index < Position.Start) { return await step.EndDialogAsync(Moved.Back, cancel); }

        return index >= topic.Options.Count
            ? await step.EndDialogAsync(Moved.On, cancel)
            : await step.ReplaceDialogAsync(Id, At(topic, index), cancel);
    }

    private static Position At(Topic topic, int index) =>
        new() { Topic = topic.Key, Index = index, Option = index == Position.Start ? null : topic.Options[index].Key };

    private async Task<Position> EnterAsync(Turn turn, Stage stage, CancellationToken cancel)
    {
        var topic = (await _topics.FindAsync(turn, stage.Topic!, cancel))!;

        return At(topic, stage.AtEnd ? topic.Options.Count - 1 : Position.Start);
    }
}
