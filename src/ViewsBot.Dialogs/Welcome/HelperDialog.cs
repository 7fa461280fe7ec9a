using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Asks who helps; also in the middle of a conversation.</summary>
internal sealed class HelperDialog : WaterfallDialog
{
    public HelperDialog() : base(nameof(HelperDialog))
    {
        AddStep(AskHelperAsync).AddStep(TakeHelperAsync);
    }

    private static Task<DialogTurnResult> AskHelperAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options as Ask ?? new Ask { Name = Asks.Helper }, cancel);

    private static Task<DialogTurnResult> TakeHelperAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Chose chose) { HelperChoice.Take(Turn.Of(step.Context), Asks.Helper, chose.Choice); }

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }
}
