using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Goes through a topic or a part of the plan, option by option; each answer is kept at its tap.</summary>
internal sealed class BoardDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;

    public BoardDialog(TopicFinder topics) : base(nameof(BoardDialog))
    {
        _topics = topics;
        AddStep(AskOptionAsync).AddStep(KeepPlaceAsync).AddStep(MoveAsync);
    }

    private async Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Options is Stage stage) { return await EnterAsync(step, stage, cancel); }

        var position = (Position)step.Options;
        var ask = position.Option is { } option ? OptionAsk.Of(new OptionKey(option)) : StartAsk.Of(position.Topic!);

        return await step.BeginDialogAsync(nameof(AskDialog), ask, cancel);
    }

    private async Task<DialogTurnResult> KeepPlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        if (((Position)step.Options).Option is not { } option) { return await step.NextAsync(step.Result, cancel); }

        if (step.Result is Meaning.AnsweredAhead early) { return await KeepAheadAsync(step, turn, early, cancel); }

        var found = (await _topics.FindOptionAsync(turn, option, cancel))!;

        var isKept = await OptionAnswer.KeepAsync(turn, found, step.Result, cancel);

        if (IsToExplain(turn, found, step.Result)) { return await step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.PlanExplained, Topic = found.Topic.Key, Option = option }, cancel); }

        if (isKept && PlanParts.IsAlone(found.Topic)) { turn.Note = Notes.PlacedAlone(turn.Note!); }

        return await step.NextAsync(step.Result, cancel);
    }

    private async Task<DialogTurnResult> KeepAheadAsync(WaterfallStepContext step, Turn turn, Meaning.AnsweredAhead early, CancellationToken cancel)
    {
        var found = (await _topics.FindOptionAsync(turn, early.Option.Value, cancel))!;

        await OptionAnswer.KeepAsync(turn, found, new Meaning.Answered(early.Answer, early.Form), cancel);

        return await step.NextAsync(early, cancel);
    }

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, position) = (Turn.Of(step.Context), (Position)step.Options);
        var topic = (await _topics.FindAsync(turn, position.Topic!, cancel))!;
        var ahead = Ahead.After(position, step.Result);
        var index = Steps.From(IndexOf(topic, position), step.Result);

        if (index < StartOf(topic)) { return await step.EndDialogAsync(Moved.Back, cancel); }

        if (index > IndexOf(topic, position)) { index = await Ahead.PastAsync(turn, topic, index, ahead, cancel); }

        return index >= topic.Options.Count
            ? await step.EndDialogAsync(Moved.On, cancel)
            : await step.ReplaceDialogAsync(Id, At(topic, index, ahead), cancel);
    }

    private async Task<DialogTurnResult> EnterAsync(WaterfallStepContext step, Stage stage, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);
        var topic = (await _topics.FindAsync(turn, stage.Topic!, cancel))!;

        return PlanParts.PassesBy(turn, topic)
            ? await step.EndDialogAsync(stage.AtEnd ? Moved.Back : Moved.On, cancel)
            : await step.ReplaceDialogAsync(Id, At(topic, stage.AtEnd ? topic.Options.Count - 1 : StartOf(topic)), cancel);
    }

    private static Position At(Topic topic, int index, List<string>? ahead = null) =>
        new() { Topic = topic.Key, Index = index, Option = index == Position.Start ? null : topic.Options[index].Key, Ahead = ahead is { Count: > 0 } ? ahead : null };

    /// <summary>The plan has said before what comes: its parts begin with their first picture.</summary>
    private static int StartOf(Topic topic) => topic.IsOfPlan ? 0 : Position.Start;

    /// <summary>Where the option that was asked stands now; in the place of one that has gone stands the next.</summary>
    private static int IndexOf(Topic topic, Position position)
    {
        if (position.Option is null) { return position.Index; }

        for (var index = 0; index < topic.Options.Count; index++)
        {
            if (topic.Options[index].Key == position.Option) { return index; }
        }

        return position.Index - 1;
    }

    private static bool IsToExplain(Turn turn, OptionFound found, object? result) =>
        found.Topic.IsOfPlan && turn.Session.Speaker.Audience == Audience.Parent
        && result is Meaning.Answered { Answer: Answer.NotAnswered { Reason: Reason.DontKnow } };
}
