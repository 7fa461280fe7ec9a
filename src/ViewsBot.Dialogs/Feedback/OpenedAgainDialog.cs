using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.AfterReview;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>Somebody opened their link again, and there is something to tell: it is told beside the question, which is asked again afterwards.</summary>
internal sealed class OpenedAgainDialog : WaterfallDialog
{
    public OpenedAgainDialog() : base(nameof(OpenedAgainDialog))
    {
        AddStep(TellNewsAsync).AddStep(AskAfterReviewAsync).AddStep(EndAsync);
    }

    /// <summary>Whether there is something to tell, beside a question that does not come before the news anyway.</summary>
    public static async Task<bool> IsDueAsync(Turn turn, Ask inFocus, CancellationToken cancel) =>
        !Asks.IsBesideNews(inFocus.Name) && (AfterReviewDialog.IsDue(turn) || await Untold.FirstAsync(turn, cancel) is not null);

    private static Task<DialogTurnResult> TellNewsAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        Turn.Of(step.Context).Talk.IsPaused = false;

        return step.BeginDialogAsync(nameof(NewsDialog), null, cancel);
    }

    private static Task<DialogTurnResult> AskAfterReviewAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AfterReviewDialog), null, cancel);

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancel) => step.EndDialogAsync(null, cancel);
}
