using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>Says that the plan comes now, and lets the person leave all of it out today. Where nothing in it is asked about, it is passed by.</summary>
internal sealed class PlanStartDialog : WaterfallDialog
{
    private readonly PicturesAhead _ahead;

    public PlanStartDialog(PicturesAhead ahead) : base(nameof(PlanStartDialog))
    {
        _ahead = ahead;
        AddStep(AskAsync).AddStep(TakeAnswerAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel) =>
        await _ahead.InPlanAsync(Turn.Of(step.Context), cancel) == 0
            ? await step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel)
            : await step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.PlanStart }, cancel);

    private static Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        Turn.Of(step.Context).Talk.LeavesPlanOut = step.Result is Meaning.Chose { Choice: PlanStartQuestion.NotToday } or Meaning.Asked { Control: Controls.Skip };

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }
}
