using Microsoft.Bot.Builder.Dialogs;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Journey;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Says hello a card at a time, and goes on when the person says so. None of it is left out: what is skipped is shown again.</summary>
internal sealed class WelcomeDialog : WaterfallDialog
{
    public WelcomeDialog() : base(nameof(WelcomeDialog))
    {
        AddStep(SayHelloAsync).AddStep(TakeAnswerAsync);
    }

    private static Task<DialogTurnResult> SayHelloAsync(WaterfallStepContext step, CancellationToken cancel) =>
        step.BeginDialogAsync(nameof(AskDialog), new Ask { Name = CardOf(step) }, cancel);

    private Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancel)
    {
        if (step.Result is Meaning.Asked { Control: Controls.Skip }) { Turn.Of(step.Context).Note = new Sentence("note/hello-first", ("ok", new Sentence("choice/ok"))); }

        return NextOf(CardOf(step), step.Result) is { } next
            ? step.ReplaceDialogAsync(Id, new Ask { Name = next }, cancel)
            : step.EndDialogAsync(Moved.On, cancel);
    }

    private static string? NextOf(string card, object? result) => result switch
    {
        Meaning.Chose { Choice: Hello.TellMeMore } => Hello.MoreOf(card),
        Meaning.Chose => Hello.After(card),
        Meaning.Asked { Control: Controls.GoBack } => Hello.Before(card),
        Meaning.Asked { Control: Controls.StartAgain } => Hello.First,
        _ => card,
    };

    private static string CardOf(WaterfallStepContext step) => step.Options switch
    {
        Ask ask => ask.Name,
        Stage { AtEnd: true } => Hello.Last,
        _ => Hello.First,
    };
}
