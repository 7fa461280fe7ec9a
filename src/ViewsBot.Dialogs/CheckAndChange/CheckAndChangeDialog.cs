using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;

namespace ViewsBot.Dialogs.CheckAndChange;

/// <summary>Shows the board until the person says that it is right. A tapped picture is asked again on the way.</summary>
internal sealed class CheckAndChangeDialog : WaterfallDialog
{
    public CheckAndChangeDialog() : base(nameof(CheckAndChangeDialog))
    {
        AddStep(ShowBoardAsync).AddStep(TakeAnswerAsync);
    }

    private static Task<DialogTurnResult> ShowBoardAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.Board, Topic = ((Stage)step.Options).Topic }, cancel);

    private static Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.EndDialogAsync(Moves.WithinTopic(step.Result), cancel);
}
