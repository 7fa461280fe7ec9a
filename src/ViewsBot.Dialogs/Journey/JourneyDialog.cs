using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Journey;

/// <summary>Leads from stage to stage, on and back.</summary>
internal sealed class JourneyDialog : WaterfallDialog
{
    private readonly RoadFinder _finder;

    public JourneyDialog(RoadFinder finder) : base(nameof(JourneyDialog))
    {
        _finder = finder;
        AddStep(BeginStageAsync).AddStep(MoveAsync);
    }

    private static Task<DialogTurnResult> BeginStageAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var stage = StageOf(step);

        return step.BeginDialogAsync(stage.Dialog, stage.Topic is null && !stage.AtEnd ? null : stage, cancel);
    }

    private async Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var moved = step.Result is Moved to ? to : Moved.On;

        return await step.ReplaceDialogAsync(Id, Road.To(StageOf(step), moved, await _finder.FactsAsync(Turn.Of(step.Context), cancel)), cancel);
    }

    private static Stage StageOf(WaterfallStepContext step) => step.Options as Stage ?? Road.First;
}
