using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;

namespace ViewsBot.Dialogs.Pauses;

/// <summary>After a topic: go on, or have a break? Nothing waits for the answer, and going back passes it by.</summary>
internal sealed class SuggestedPauseDialog : WaterfallDialog
{
    public SuggestedPauseDialog() : base(nameof(SuggestedPauseDialog))
    {
        AddStep(SuggestAsync).AddStep(TakeAnswerAsync);
    }

    private static Task<DialogTurnResult> SuggestAsync(WaterfallStepContext step, CancellationToken cancel) => step.Options is Stage { AtEnd: true }
        ? step.EndDialogAsync(Moved.Back, cancel)
        : step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.SuggestedPause, Topic = (step.Options as Stage)?.Topic }, cancel);

    private static Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.EndDialogAsync(Moves.WithinTopic(step.Result), cancel);
}
