using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.AfterReview;

/// <summary>After the review: how it was, in a picture and in own words. Asked once; where there was none yet, it is passed by.</summary>
internal sealed class AfterReviewDialog : WaterfallDialog
{
    public AfterReviewDialog() : base(nameof(AfterReviewDialog))
    {
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    /// <summary>Whether there was a review, and this person was not asked about it yet.</summary>
    public static bool IsDue(Turn turn) => !turn.Talk.IsAskedAfterReview
        && (turn.Talk.IsReviewed || turn.Session.Cycle.MeetingOn < DateOnly.FromDateTime(turn.Now.UtcDateTime));

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var turn = Turn.Of(step.Context);

        if (step.Options is Ask ask) { return step.BeginDialogAsync(nameof(AskDialog), ask, cancel); }

        if (!IsDue(turn)) { return step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel); }

        turn.Talk.IsAskedAfterReview = true;

        return step.BeginDialogAsync(nameof(AskDialog), HowWasIt, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel) =>
        AskOf(step).Name == Asks.AfterReviewWords ? TakeWordsAsync(step, cancel) : TakeChoiceAsync(step, cancel);

    private Task<DialogTurnResult> TakeChoiceAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Asked) { return step.EndDialogAsync(Moves.After(step.Result), cancel); }

        AfterReviewChoices.Take(Turn.Of(step.Context), Prompts.HowWasMeeting, ((Meaning.Chose)step.Result).Choice);

        return step.ReplaceDialogAsync(Id, new Ask { Name = Asks.AfterReviewWords, Prompt = Prompts.AboutMeeting }, cancel);
    }

    private Task<DialogTurnResult> TakeWordsAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Asked { Control: Controls.GoBack }) { return step.ReplaceDialogAsync(Id, HowWasIt, cancel); }

        if (step.Result is Meaning.Wrote wrote)
        {
            var turn = Turn.Of(step.Context);

            turn.Write(Prompts.AboutMeeting, wrote.Text);
            turn.Note = "note/kept-words";
        }

        return step.EndDialogAsync(Moved.On, cancel);
    }

    private static Ask HowWasIt => new() { Name = Asks.AfterReview, Prompt = Prompts.HowWasMeeting };

    private static Ask AskOf(WaterfallStepContext step) => step.Options as Ask ?? HowWasIt;
}
