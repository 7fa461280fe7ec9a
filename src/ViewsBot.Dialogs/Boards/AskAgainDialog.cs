using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Asks one option again, from the board; what it was before stays in its history.</summary>
internal sealed class AskAgainDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;

    public AskAgainDialog(TopicFinder topics) : base(nameof(AskAgainDialog))
    {
        _topics = topics;
        AddStep(AskOptionAsync).AddStep(KeepPlaceAsync);
    }

    private static Task<DialogTurnResult> AskOptionAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options, cancel);

    private async Task<DialogTurnResult> KeepPlaceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);
        var found = await _topics.FindOptionAsync(turn, ((Ask)step.Options).Option!, cancel);

        await OptionAnswer.KeepAsync(turn, found!, step.Result, cancel);

        return await step.EndDialogAsync(null, cancel);
    }
}
