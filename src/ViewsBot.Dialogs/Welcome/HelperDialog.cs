using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Asks who helps, at first whether it is the same as the last time; also in the middle of a conversation.</summary>
internal sealed class HelperDialog : WaterfallDialog
{
    public HelperDialog() : base(nameof(HelperDialog))
    {
        AddStep(AskHelperAsync).AddStep(TakeHelperAsync);
    }

    private static Task<DialogTurnResult> AskHelperAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options as Ask ?? FirstAsk(Turn.Of(step.Context)), cancel);

    private Task<DialogTurnResult> TakeHelperAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        if (step.Result is Meaning.Chose { Choice: HelperAgainQuestion.SomebodyElse })
        {
            turn.Talk.HelperLastTime = null;

            return step.ReplaceDialogAsync(Id, null, cancel);
        }

        if (step.Result is Meaning.Chose chose) { HelperChoice.Take(turn, Asks.Helper, chose.Choice); }

        return step.EndDialogAsync(Moves.After(step.Result), cancel);
    }

    /// <summary>Whoever helped the last time is offered, and never taken for who helps today.</summary>
    private static Ask FirstAsk(Turn turn) => turn.Talk.HelperLastTime is { } last && Helpers.For(turn.Audience).Any(one => one.Key == last)
        ? new Ask { Name = Asks.HelperAgain, Prompt = last }
        : new Ask { Name = Asks.Helper };
}
