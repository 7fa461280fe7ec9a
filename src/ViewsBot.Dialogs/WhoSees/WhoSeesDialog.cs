using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>
/// Lets a person who owns their views choose who may see them: all at once, then one by one as often as wanted. A stage of the road,
/// and also what "who sees my answers?" leads to; for anybody else it passes by.
/// </summary>
internal sealed class WhoSeesDialog : WaterfallDialog
{
    /// <summary>The choice that goes to single answers and leaves the rest as it is.</summary>
    public const string OneByOne = "one-by-one";

    private readonly ShareSubjects _subjects;

    public WhoSeesDialog(ShareSubjects subjects) : base(nameof(WhoSeesDialog))
    {
        _subjects = subjects;
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel) => Turn.Of(step.Context).Session.OwnsViews
        ? step.BeginDialogAsync(nameof(AskDialog), AskOf(step), cancel)
        : step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel);

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var ask = AskOf(step);

        return ask.Name == Asks.SharePick ? TakePickAsync(step, ask, cancel) : TakeWithAsync(step, ask, cancel);
    }

    private Task<DialogTurnResult> TakePickAsync(WaterfallStepContext step, Ask ask, CancellationToken cancel) => step.Result switch
    {
        Meaning.Chose { Choice: Picks.MorePictures } => step.ReplaceDialogAsync(Id, ShareAsk.Pick(ask.Page + 1), cancel),
        Meaning.Chose { Choice: not TellMoreDialog.NothingMore } chose => step.ReplaceDialogAsync(Id, ShareAsk.Of(chose.Choice), cancel),
        Meaning.Asked { Control: Controls.GoBack or Controls.StartAgain or Controls.WhoSees } => step.ReplaceDialogAsync(Id, ShareAsk.All(), cancel),
        _ => step.EndDialogAsync(Moved.On, cancel),
    };

    private async Task<DialogTurnResult> TakeWithAsync(WaterfallStepContext step, Ask ask, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);
        var isForAll = ask.Prompt == ShareAsk.All().Prompt;

        if (isForAll && step.Result is Meaning.Asked) { return await step.EndDialogAsync(Moves.After(step.Result), cancel); }

        if (step.Result is Meaning.Chose chose) { await SharingAnswer.TakeAsync(turn, ask.Prompt, chose.Choice, cancel); }

        return (await _subjects.AllAsync(turn, cancel)).Count == 0
            ? await step.EndDialogAsync(Moved.On, cancel)
            : await step.ReplaceDialogAsync(Id, ShareAsk.Pick(0), cancel);
    }

    private static Ask AskOf(WaterfallStepContext step) => step.Options as Ask ?? ShareAsk.All();
}
