using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Says hello, and goes on when the person says so.</summary>
internal sealed class WelcomeDialog : WaterfallDialog
{
    public WelcomeDialog() : base(nameof(WelcomeDialog))
    {
        AddStep(SayHelloAsync).AddStep(TakeAnswerAsync);
    }

    private static Task<DialogTurnResult> SayHelloAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), step.Options as Ask ?? new Ask { Name = Asks.Welcome }, cancel);

    private Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel) => step.Result switch
    {
        Meaning.Chose { Choice: "more" } => step.ReplaceDialogAsync(Id, new Ask { Name = Asks.TellMeMore }, cancel),
        Meaning.Chose => step.EndDialogAsync(Moved.On, cancel),
        _ => step.ReplaceDialogAsync(Id, new Ask { Name = Asks.Welcome }, cancel),
    };
}
