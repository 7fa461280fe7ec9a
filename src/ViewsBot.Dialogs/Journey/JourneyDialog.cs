using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Journey;

/// <summary>Leads from stage to stage, on and back.</summary>
internal sealed class JourneyDialog : WaterfallDialog
{
    public JourneyDialog() : base(nameof(JourneyDialog))
    {
        AddStep(BeginStageAsync).AddStep(MoveAsync);
    }

    private static Task<DialogTurnResult> BeginStageAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var stage = StageOf(step);

        return step.BeginDialogAsync(stage.Dialog, stage.Topic is null && !stage.AtEnd ? null : stage, cancel);
    }

    private Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var moved = step.Result is Moved to ? to : Moved.On;

        return step.ReplaceDialogAsync(Id, Road.To(StageOf(step), moved, Turn.Of(step.Context).Talk), cancel);
    }

    private static Stage StageOf(WaterfallStepContext step) => step.Options as Stage ?? Road.First;
}
