using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>"What would you like to tell me more about?": a picture, then words, as often as wanted.</summary>
internal sealed class TellMoreDialog : WaterfallDialog
{
    /// <summary>The choice that ends it.</summary>
    public const string NothingMore = "nothing-more";

    private readonly Picks _picks;

    public TellMoreDialog(Picks picks) : base(nameof(TellMoreDialog))
    {
        _picks = picks;
        AddStep(AskAsync).AddStep(TakeAsync);
    }

    private static Ask PickOf(int page) => new() { Name = Asks.Pick, Prompt = Prompts.TellMore, Page = page };

    private static Ask WriteOf(string option) => new() { Name = Asks.Write, Prompt = Prompts.About(option), Option = option };

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        return await _picks.AnyAsync(Turn.Of(step.Context), cancel)
            ? await step.BeginDialogAsync(nameof(AskDialog), AskOf(step), cancel)
            : await step.EndDialogAsync(step.Options is Stage { AtEnd: true } ? Moved.Back : Moved.On, cancel);
    }

    private Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        var ask = AskOf(step);

        return ask.Name == Asks.Write ? TakeWordsAsync(step, ask, cancel) : TakePickAsync(step, ask, cancel);
    }

    private Task<DialogTurnResult> TakePickAsync(WaterfallStepContext step, Ask ask, CancellationToken cancel) => step.Result switch
    {
        Meaning.Chose { Choice: OwnWords.Picks.MorePictures } => step.ReplaceDialogAsync(Id, PickOf(ask.Page + 1), cancel),
        Meaning.Chose { Choice: not NothingMore } chose => step.ReplaceDialogAsync(Id, WriteOf(chose.Choice), cancel),
        Meaning.Asked { Control: Controls.StartAgain } => step.ReplaceDialogAsync(Id, PickOf(0), cancel),
        _ => step.EndDialogAsync(Moves.After(step.Result), cancel),
    };

    private Task<DialogTurnResult> TakeWordsAsync(WaterfallStepContext step, Ask ask, CancellationToken cancel)
    {
        if (step.Result is Meaning.Wrote wrote)
        {
            var turn = Turn.Of(step.Context);

            turn.Write(ask.Prompt!, wrote.Text);
            turn.Note = "note/kept-words";
        }

        return step.ReplaceDialogAsync(Id, PickOf(0), cancel);
    }

    private static Ask AskOf(WaterfallStepContext step) => step.Options as Ask ?? PickOf(0);
}
