using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>Asks the closing questions, one by one; each can be skipped. Words typed instead of a picture are kept too.</summary>
internal sealed class ClosingDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;
    private readonly Picks _picks;

    public ClosingDialog(TopicFinder topics, Picks picks) : base(nameof(ClosingDialog))
    {
        (_topics, _picks) = (topics, picks);
        AddStep(AskAsync).AddStep(KeepAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var position = PositionOf(step);
        var ask = ClosingQuestions.At(AudienceOf(step), position.Index, position.Page);

        return await IsPassedByAsync(Turn.Of(step.Context), position.Index, ask, cancel)
            ? await MoveAsync(step, position.Index + (position.IsBack ? -1 : 1), position.IsBack, cancel)
            : await step.BeginDialogAsync(nameof(AskDialog), ask, cancel);
    }

    /// <summary>Where there is nothing to pick nothing is asked, nor what is not for whoever speaks.</summary>
    private async Task<bool> IsPassedByAsync(Turn turn, int index, Ask ask, CancellationToken cancel) =>
        !await ClosingQuestions.IsAskedAsync(turn, index, cancel)
        || (ask.Name == Asks.Pick && !await _picks.AnyAsync(turn, cancel));

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var position = PositionOf(step);

        if (step.Result is Meaning.Chose { Choice: Picks.MorePictures })
        {
            return await step.ReplaceDialogAsync(Id, new ClosingPosition { Index = position.Index, Page = position.Page + 1 }, cancel);
        }

        await KeepAsync(Turn.Of(step.Context), ClosingQuestions.At(AudienceOf(step), position.Index, position.Page).Prompt!, step.Result, cancel);

        var index = Steps.From(position.Index, step.Result);

        return await MoveAsync(step, index, index < position.Index, cancel);
    }

    private async Task KeepAsync(Turn turn, string prompt, object? result, CancellationToken cancel)
    {
        switch (result)
        {
            case Meaning.Chose chose: await ClosingChoices.TakeAsync(turn, _topics, prompt, chose.Choice, cancel); break;
            case Meaning.Wrote wrote: turn.Write(prompt, wrote.Text); turn.Note = "note/kept-words"; break;
        }
    }

    private Task<DialogTurnResult> MoveAsync(WaterfallStepContext step, int index, bool isBack, CancellationToken cancel)
    {
        if (index < 0) { return step.EndDialogAsync(Moved.Back, cancel); }

        return index < ClosingQuestions.CountFor(AudienceOf(step))
            ? step.ReplaceDialogAsync(Id, new ClosingPosition { Index = index, IsBack = isBack }, cancel)
            : step.EndDialogAsync(Moved.On, cancel);
    }

    private static string AudienceOf(WaterfallStepContext step) => Turn.Of(step.Context).Audience;

    private static ClosingPosition PositionOf(WaterfallStepContext step) => step.Options switch
    {
        ClosingPosition position => position,
        Stage { AtEnd: true } => new ClosingPosition { Index = ClosingQuestions.CountFor(AudienceOf(step)) - 1, IsBack = true },
        _ => new ClosingPosition(),
    };
}
