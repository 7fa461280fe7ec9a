using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>Says thank you, and stays: going back and earlier cards still work, as long as the cycle is open.</summary>
internal sealed class GoodbyeDialog : WaterfallDialog
{
    public GoodbyeDialog() : base(nameof(GoodbyeDialog))
    {
        AddStep(SayGoodbyeAsync).AddStep(TakeAnswerAsync);
    }

    private static Task<DialogTurnResult> SayGoodbyeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        turn.Record.Finish(turn.Now);

        return step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = Asks.Goodbye }, cancel);
    }

    private static Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        // Nothing comes after it: whoever skips it sees the same card, and is told so.
        if (step.Result is Meaning.Asked { Control: Controls.Skip }) { Turn.Of(step.Context).Note = "note/last-card"; }

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }
}
