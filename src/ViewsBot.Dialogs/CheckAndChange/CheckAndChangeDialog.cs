using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.CheckAndChange;

/// <summary>Shows the board until the person says that it is right. A tapped picture is asked again on the way. A part of the plan with one picture has none.</summary>
internal sealed class CheckAndChangeDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;

    public CheckAndChangeDialog(TopicFinder topics) : base(nameof(CheckAndChangeDialog))
    {
        _topics = topics;
        AddStep(ShowBoardAsync).AddStep(TakeAnswerAsync);
    }

    private async Task<DialogTurnResult> ShowBoardAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, stage) = (Turn.Of(step.Context), (Stage)step.Options);
        var topic = (await _topics.FindAsync(turn, stage.Topic!, cancel))!;

        return PlanParts.PassesBy(turn, topic) || PlanParts.IsAlone(topic)
            ? await step.EndDialogAsync(stage.AtEnd ? Moved.Back : Moved.On, cancel)
            : await step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.Board, Topic = stage.Topic }, cancel);
    }

    private static Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.EndDialogAsync(Moves.WithinTopic(step.Result), cancel);
}
