using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>Asks how many answers each picture shall have, or how many pictures a card; beside any question, when asked for or offered, never silently.</summary>
internal sealed class HowManyDialog : WaterfallDialog
{
    public HowManyDialog() : base(nameof(HowManyDialog))
    {
        AddStep(AskHowManyAsync).AddStep(TakeHowManyAsync);
    }

    private static Task<DialogTurnResult> AskHowManyAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options, cancel);

    private static Task<DialogTurnResult> TakeHowManyAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var (turn, ask) = (Turn.Of(step.Context), ((Ask)step.Options).Name);

        if (step.Result is Meaning.Chose chose && !HowManyChoice.Take(turn, ask, chose.Choice)) { AtOnceChoice.Take(turn, ask, chose.Choice); }

        return step.EndDialogAsync(null, cancel);
    }
}
