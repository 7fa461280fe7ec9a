using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Celebrating;

/// <summary>What is to be celebrated, as a picture or in own words, and with whom. All of it can be skipped.</summary>
internal sealed class CelebrationDialog : WaterfallDialog
{
    private readonly TopicFinder _topics;
    private readonly Picks _picks;

    public CelebrationDialog(TopicFinder topics, Picks picks) : base(nameof(CelebrationDialog))
    {
        (_topics, _picks) = (topics, picks);
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Options is Ask ask) { return await step.BeginDialogAsync(nameof(AskDialog), ask, cancel); }

        var isThereAny = await _picks.AnyAsync(Turn.Of(step.Context), cancel);

        return await step.ReplaceDialogAsync(Id, isThereAny ? PickOf(0) : Words, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel) => ((Ask)step.Options).Name switch
    {
        Asks.Celebrate => TakePickAsync(step, cancel),
        Asks.CelebrateWords => TakeWordsAsync(step, cancel),
        _ => TakeWithAsync(step, cancel),
    };

    private async Task<DialogTurnResult> TakePickAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        switch (step.Result)
        {
            case Meaning.Chose { Choice: Picks.MorePictures }:
                return await step.ReplaceDialogAsync(Id, PickOf(((Ask)step.Options).Page + 1), cancel);
            case Meaning.Chose { Choice: CelebrateQuestion.InOwnWords }:
                return await step.ReplaceDialogAsync(Id, Words, cancel);
            case Meaning.Chose chose when await Celebrations.TakeAsync(Turn.Of(step.Context), _topics, Asks.Celebrate, chose.Choice, cancel):
                return await step.ReplaceDialogAsync(Id, With, cancel);
            default:
                return await step.EndDialogAsync(Moves.After(step.Result), cancel);
        }
    }

    private async Task<DialogTurnResult> TakeWordsAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is not Meaning.Wrote wrote) { return await step.EndDialogAsync(Moves.After(step.Result), cancel); }

        await Celebrations.WriteAsync(Turn.Of(step.Context), wrote.Text, cancel);

        return await step.ReplaceDialogAsync(Id, With, cancel);
    }

    private async Task<DialogTurnResult> TakeWithAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Asked { Control: Controls.GoBack or Controls.StartAgain }) { return await step.ReplaceDialogAsync(Id, null, cancel); }

        if (step.Result is Meaning.Chose chose) { await Celebrations.TakeAsync(Turn.Of(step.Context), _topics, Asks.CelebrateWith, chose.Choice, cancel); }

        return await step.EndDialogAsync(Moved.On, cancel);
    }

    private static Ask PickOf(int page) => new() { Name = Asks.Celebrate, Prompt = Prompts.Celebrate, Page = page };

    private static Ask Words => new() { Name = Asks.CelebrateWords, Prompt = Prompts.Celebrate };

    private static Ask With => new() { Name = Asks.CelebrateWith };
}
